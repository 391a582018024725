#!/usr/bin/env python3
"""Compares what a work cites in its six languages: docs/accuracy.md, "Six languages".

    src/bench/scripts/languages.py [--parsed target/accuracy/akn-ml.jsonl] [--all]

For each language the share of works whose resolutions cited, part letters and parents apart, are those of the English
text; then each difference. Run src/bench/scripts/accuracy.py akn-ml before. DIFFERENT lists what the originals
themselves print otherwise.
"""
import argparse
import json
import pathlib
import re
from collections import defaultdict

LANGUAGES = ["fr", "es", "ru", "zh", "ar"]
DIFFERENT = pathlib.Path(__file__).with_name("languages-differences.tsv")


def resolutions(line):
    return {re.sub(r"(?<=[\d)])[A-Z](-[A-Z])?$", "", c["target"]) for c in line["citations"]
            if c["kind"] == "resolution" and any(m["where"] != "header" for m in c["mentions"])}


def works(parsed):
    found = defaultdict(dict)
    for text in open(parsed, encoding="utf-8"):
        line = json.loads(text)
        language, name = pathlib.PurePosixPath(line["source"]).parts[-2:]
        found[name.removesuffix(".xml")][language] = resolutions(line)
    return found


def known():
    rows = [row.split("\t") for row in DIFFERENT.read_text(encoding="utf-8").splitlines() if row and row[0] != "#"]
    return {tuple(row[:4]) for row in rows}


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--parsed", type=pathlib.Path, default=pathlib.Path("target/accuracy/akn-ml.jsonl"))
    options.add_argument("--all", action="store_true", help="count what the originals print otherwise, too")
    given = options.parse_args()
    listed = set() if given.all else known()
    found = works(given.parsed)
    differences = []
    print("| language | works | the same resolutions | share |\n|---|---|---|---|")
    for language in LANGUAGES:
        same = 0
        for work, texts in sorted(found.items()):
            differ = [("-", one) for one in sorted(texts["en"] - texts[language])]
            differ += [("+", one) for one in sorted(texts[language] - texts["en"])]
            differ = [(sign, one) for sign, one in differ if (work, language, sign, one) not in listed]
            same += not differ
            differences += [(work, language, sign, one) for sign, one in differ]
        print(f"| {language} | {len(found)} | {same} | {same / len(found):.4f} |")
    print()
    for difference in differences:
        print("\t".join(difference))


main()
