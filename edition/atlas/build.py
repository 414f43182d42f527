#!/usr/bin/env python3
"""Makes the outlines of countries that ship: build.py WORLD_ATLAS ISO_COUNTRIES OUT

WORLD_ATLAS     unpacked npm package world-atlas (countries-50m.json: TopoJSON of Natural Earth's countries)
ISO_COUNTRIES   unpacked npm package i18n-iso-countries (codes.json: numbers and letters of ISO 3166-1)
OUT             world.tsv.gz

A line a country: ISO 3166-1 alpha-2 or blank, then rings. A ring is a run of whole numbers, hundredths of a degree: longitude and latitude
of the first corner, then steps to the next; rings are parted by semicolons, and one that begins with ! is a hole of the one before.
"""
import gzip, json, os, sys

SMALL = 3  # corners below which nothing is left of a ring


def arcs(topology):
    scale, shift = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((round((x * scale[0] + shift[0]) * 100), round((y * scale[1] + shift[1]) * 100)))
        yield points


def ring(numbers, lines):
    points = []
    for number in numbers:
        line = lines[number] if number >= 0 else lines[~number][::-1]
        points += line[1:] if points else line
    kept = [p for i, p in enumerate(points) if i == 0 or p != points[i - 1]]
    return kept[:-1] if len(kept) > 1 and kept[0] == kept[-1] else kept


def steps(points, hole):
    numbers, before = [], (0, 0)
    for point in points:
        numbers += [point[0] - before[0], point[1] - before[1]]
        before = point
    return ("!" if hole else "") + " ".join(map(str, numbers))


def main(world_atlas, iso_countries, out):
    topology = json.load(open(os.path.join(world_atlas, "countries-50m.json"), encoding="utf-8"))
    letters = {numeric: two for two, _, numeric, *_ in json.load(open(os.path.join(iso_countries, "codes.json"), encoding="utf-8"))}
    lines, rows = list(arcs(topology)), []
    for country in topology["objects"]["countries"]["geometries"]:
        polygons = [country["arcs"]] if country["type"] == "Polygon" else country["arcs"]
        rings = []
        for polygon in polygons:
            drawn = [ring(numbers, lines) for numbers in polygon]
            if len(drawn[0]) >= SMALL:
                rings += [steps(points, i > 0) for i, points in enumerate(drawn) if len(points) >= SMALL]
        if rings:
            rows.append(letters.get(country.get("id"), "") + "\t" + ";".join(rings))
    with open(out, "wb") as stream:
        with gzip.GzipFile("", "wb", 9, stream, mtime=0) as packed:
            packed.write("".join(row + "\n" for row in sorted(rows)).encode())
    print(len(rows), "countries,", os.path.getsize(out), "bytes")


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
