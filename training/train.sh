#!/usr/bin/env bash
# From base weights and corpora to the files the reader loads. Run again to go on where it stopped.
#
#   training/train.sh --corpora DIR [--work DIR] [--out DIR] [--check] [train's own options: --steps N, --until SECOND, --threads N ...]
#
# --check runs all of it over a few documents and steps: minutes, and weights that are good for nothing but to show that every step works.
# DIR holds the corpora as MODEL_CARD.md names them. Needs Python 3.10 or later, Maven and a JDK (the last two fetch the base
# weights and make the silver names). Its own virtual environment, downloads, checkpoints and log stand in --work.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
corpora="" work="$here/work" out="" sliver="" limit=() rest=()
while [ $# -gt 0 ]; do
  case "$1" in
    --corpora) corpora=$(cd "$2" && pwd); shift 2 ;;
    --work) work=$2; shift 2 ;;
    --out) out=$2; shift 2 ;;
    --check) sliver=12 limit=(--limit 2) rest+=(--sliver 12 --steps 40); shift ;;
    *) rest+=("$1"); shift ;;
  esac
done
[ -n "$corpora" ] || { sed -n '2,9p' "$0" >&2; exit 2; }
mkdir -p "$work"
work=$(cd "$work" && pwd)
out=${out:-$work/reader}

python=$work/venv/bin/python
[ -x "$python" ] || python3 -m venv "$work/venv"
"$python" -c 'import numpy, onnx, onnxruntime, tokenizers, torch' 2>/dev/null || "$python" -m pip install -q -r "$here/requirements.txt"

weights() {  # weights NAME: the folder with what the jar holds that settings.json lists under that name
  [ ! -d "$work/$1" ] || return 0
  read -r group artifact version < <("$python" -c 'import json,sys; b=json.load(open(sys.argv[1]))[sys.argv[2]]; print(b["group"], b["artifact"], b["version"])' "$here/settings.json" "$1")
  mvn -q -B dependency:get -Dartifact="$group:$artifact:$version" -Dtransitive=false
  mvn -q -B dependency:copy -Dartifact="$group:$artifact:$version" -DoutputDirectory="$work/jar"
  mkdir -p "$work/$1.part"
  (cd "$work/$1.part" && "$python" -m zipfile -e "$work/jar/$artifact-$version.jar" .)
  mv "$work/$1.part" "$work/$1"
}
weights base
weights teacher
weights lexicon

export PYTHONPATH=$here OMP_WAIT_POLICY=passive KMP_BLOCKTIME=0
if [ ! -f "$work/names.jsonl" ]; then
  "$python" -m reading_model.texts "$corpora" "$work/texts.jsonl" $sliver
  mvn -q -B -f "$here/names/pom.xml" dependency:copy-dependencies -DoutputDirectory="$work/names-lib"
  javac -cp "$work/names-lib/*" -d "$work/names-classes" "$here/names/SilverNames.java"
  java -Xmx4g -cp "$work/names-lib/*:$work/names-classes" SilverNames "$work/texts.jsonl" "$work/names.part"
  mv "$work/names.part" "$work/names.jsonl"
fi

learn() {  # learn RUN OPTION...: a run of training, gone on with where it stopped
  local run=$1
  shift
  [ -f "$run/model.pt" ] || "$python" -m reading_model.train --corpora "$corpora" --base "$work/base" --teacher "$work/teacher" --names "$work/names.jsonl" \
    --run "$run" ${rest[@]+"${rest[@]}"} "$@"
}
learn "$work/large"
mkdir -p "$work/small"
[ -f "$work/small/targets.npz" ] || cp "$work/large/targets.npz" "$work/small/"
learn "$work/small" --parent "$work/large/model.pt"

common=(--corpora "$corpora" --base "$work/base" --run "$work/small")
"$python" -m reading_model.export "${common[@]}" --lexicon "$work/lexicon/net/sf/extjwnl/data/wordnet/wn31" --out "$out"
"$python" -m reading_model.evaluate "${common[@]}" --names "$work/names.jsonl" --lexicon "$work/lexicon/net/sf/extjwnl/data/wordnet/wn31" --checkpoint model.pt --onnx "$out" ${limit[@]+"${limit[@]}"} | tee "$work/scores.json"
