#!/usr/bin/env python3
"""Parses the development corpus and prints its accuracy as the Markdown tables of docs/accuracy.md.

    src/bench/scripts/accuracy.py [--corpus ../shared/corpus] [--tools ../shared/tools] [--recalling ./recalling] [SET ...]

Sets: akn-ga akn-sc akn-prst akn-ml pdf plain text ocr cnd. Parsed lines stay in target/accuracy/SET.jsonl.
"""
import argparse
import json
import pathlib
import subprocess
import sys

SETS = ["akn-ga", "akn-sc", "akn-prst", "akn-ml", "pdf", "plain", "text", "ocr", "cnd"]
FACTS = [
    ("symbol", "symbol"), ("title", "title"), ("adopted", "adoption date"), ("meeting", "meeting"),
    ("preamble_count", "preambular count"), ("preamble_verb_exact", "preambular verb, as printed"),
    ("preamble_verb_head", "preambular verb, head"), ("operative_count", "operative count"),
    ("operative_verb_exact", "operative verb, as printed"), ("operative_verb_head", "operative verb, head"),
    ("preamble_verb_head (silver)", "preambular verb, head (silver key)"),
    ("operative_verb_head (silver)", "operative verb, head (silver key)"),
    ("citation_p", "citations, precision"), ("citation_r", "citations, recall"),
    ("citation_recall_all", "citations, recall with incomplete keys"), ("citation_where", "citations, place"),
]


def parse(recalling, corpus, name, out):
    rows = [json.loads(line) for line in open(corpus / "key" / f"{name}.jsonl", encoding="utf-8")]
    files = "\0".join(str(corpus / row["input"]) for row in rows)
    with open(out, "w", encoding="utf-8") as parsed, open(out.with_suffix(".skipped"), "w") as skipped:
        subprocess.run(["xargs", "-0", "-n", "2000", recalling, "parse"], input=files.encode(),
                       stdout=parsed, stderr=skipped)


def score(tools, corpus, name, parsed, *more):
    result = parsed.with_suffix(".score.json")
    subprocess.run([sys.executable, tools / "score.py", "--key", corpus / "key" / f"{name}.jsonl", "--corpus", corpus,
                    "--parsed", parsed, "--json", result, "--errors", "100000", *more],
                   stdout=open(parsed.with_suffix(".score.txt"), "w"), check=False)
    return json.load(open(result))


def cell(value):
    return "–" if value is None else str(value) if isinstance(value, int) else f"{value:.4f}"


def table(columns, rows, values):
    print("| |" + "|".join(columns) + "|")
    print("|---|" + "---|" * len(columns))
    for key, label in rows:
        line = [values[column].get(key) for column in columns]
        if any(value is not None for value in line):
            print(f"| {label} | " + " | ".join(map(cell, line)) + " |")
    print()


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("sets", nargs="*", default=SETS)
    options.add_argument("--corpus", type=pathlib.Path, default=pathlib.Path("../shared/corpus"))
    options.add_argument("--tools", type=pathlib.Path, default=pathlib.Path("../shared/tools"))
    options.add_argument("--recalling", default="./recalling")
    given = options.parse_args()
    folder = pathlib.Path("target/accuracy")
    folder.mkdir(parents=True, exist_ok=True)
    scores = {}
    for name in given.sets:
        parsed = folder / f"{name}.jsonl"
        parse(given.recalling, given.corpus, name, parsed)
        scores[name] = score(given.tools, given.corpus, name, parsed)
        if name == "akn-sc":
            scores["akn-sc, linked"] = score(given.tools, given.corpus, name, parsed, "--source-filter", "links")
    table(list(scores), [("documents", "documents"), ("parsed", "read"), ("failed", "failed")] + FACTS, scores)
    organs = [(organ, organ) for organ in ("GA", "SC", "HRC", "ECOSOC", "other documents", "all")]
    for measure, label in (("p", "Precision"), ("r", "Recall")):
        print(f"{label} of citations by the organ cited:\n")
        values = {name: {organ: row.get(measure) for organ, row in result["by_body"].items()}
                  for name, result in scores.items()}
        table(list(scores), organs, values)


main()
