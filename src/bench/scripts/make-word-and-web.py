#!/usr/bin/env python3
"""Make Word and HTML files of real resolutions, to measure their readers: make-word-and-web.py CORPUS OUT [COUNT]

Takes every so-manieth Akoma Ntoso file of CORPUS/akn/ga, writes it as pandoc's Markdown with its italics and footnotes, and
has pandoc and LibreOffice make .docx and .html of it under OUT, with a key (OUT/word-web.jsonl) for score.py beside them.
Every second file leaves its numbers to automatic lists. Nothing of it belongs into the repository.
"""
import json, pathlib, re, subprocess, sys
import xml.etree.ElementTree as ET

def local(element): return element.tag.rsplit('}', 1)[-1]
def escaped(text): return re.sub(r'([\\`*_\[\]<>#^~$@|])', r'\\\1', re.sub(r'\s+', ' ', text or ''))
def emphasized(text, mark):
    core = text.strip()
    if not core: return text
    left = ' ' if text[:1] == ' ' else ''
    return left + mark + core + mark + (' ' if text[-1:] == ' ' else '')

class Writer:
    def __init__(self, lists): self.notes, self.lines, self.lists = [], [], lists
    def inline(self, element):
        out = escaped(element.text)
        for child in element:
            name, kind = local(child), child.get('class', '')
            if name == 'authorialNote':
                self.notes.append(' '.join(self.inline(p).strip() for p in child))
                out += f'[^{len(self.notes)}]'
            elif name == 'eol': out += '\\\n'
            elif 'italic' in kind or name == 'i': out += emphasized(self.inline(child), '*')
            elif 'bold' in kind or name == 'b': out += emphasized(self.inline(child), '**')
            else: out += self.inline(child)
            out += escaped(child.tail)
        return out
    def put(self, text, style='{}'):
        if text.strip(): self.lines += [style.format(text.strip()), '']
    def cover(self, element):
        for p in element:
            text = re.sub(r'\s+', ' ', self.inline(p)).strip()
            self.put(text, '**{}**' if text.startswith('Resolution adopted') else '{}')
    def body(self, element, indent=''):
        for child in element:
            name = local(child)
            if name in ('paragraph', 'point', 'item', 'indent', 'list', 'blockList') and child.find('./{*}num') is not None:
                number = ''.join(child.find('./{*}num').itertext()).strip()
                rest = [c for c in child if local(c) != 'num']
                self.numbered(number, rest, indent)
            elif name == 'p': self.put(indent + self.inline(child).strip())
            elif name == 'heading' or name == 'crossHeading': self.put(self.inline(child).strip(), indent + '**{}**')
            else: self.body(child, indent)
    def numbered(self, number, rest, indent):
        automatic = self.lists and re.fullmatch(r'\d+\.|\([a-z]\)', number)
        start = len(self.lines)
        for child in rest: self.body([child], indent + ('    ' if automatic else ''))
        if start == len(self.lines): return
        label = number if automatic else escaped(number).replace('.', '\\.').replace('(', '\\(')
        first = self.lines[start].strip()
        self.lines[start] = f'{indent}{label}  {first}' if automatic else f'{indent}{label} {first}'

def markdown(path, lists):
    root = ET.fromstring(path.read_text(encoding='utf-8-sig'))
    writer = Writer(lists)
    for part in root[0]:
        name = local(part)
        if name == 'coverPage': writer.cover(part)
        elif name == 'preface':
            for p in part: writer.put(re.sub(r'\s+', ' ', re.sub(r'\*\*', '', writer.inline(p))).strip(), '**{}**')
        elif name in ('preamble', 'mainBody'): writer.body(part)
        elif name == 'conclusions':
            for p in part:
                for line in writer.inline(p).split('\\\n'): writer.put(line.strip(), '*{}*')
        elif name == 'attachments': writer.body(part)
    notes = [f'[^{i + 1}]: {text.strip()}\n' for i, text in enumerate(writer.notes)]
    return '\n'.join(writer.lines + notes)

def main(corpus, out, count=20):
    corpus, out = pathlib.Path(corpus), pathlib.Path(out)
    key = {o['input']: o for o in map(json.loads, (corpus / 'key/akn-ga.jsonl').open())}
    files = sorted(f for f in (corpus / 'akn/ga').glob('*/*.xml') if str(f.relative_to(corpus)) in key)
    # Resolutions printed together under one number are taken apart, which their key does not know.
    plain = [f for f in files if not re.search(r'[A-Z]-[A-Z]$', key[str(f.relative_to(corpus))]['symbol']) and not key[str(f.relative_to(corpus))].get('features', {}).get('table')
             and key[str(f.relative_to(corpus))]['counts'].get('preambular', 0) > 2]
    chosen = plain[:: max(1, len(plain) // int(count))][: int(count)]
    for folder in ('md', 'word', 'web', 'word-office', 'web-office'): (out / folder).mkdir(parents=True, exist_ok=True)
    lines = []
    for i, path in enumerate(chosen):
        md = out / 'md' / f'{i:02}.md'
        md.write_text(markdown(path, lists=i % 2 == 1), encoding='utf-8')
        subprocess.run(['pandoc', '-f', 'markdown-smart+fancy_lists', md, '-o', out / 'word' / f'{i:02}.docx'], check=True)
        subprocess.run(['pandoc', '-f', 'markdown-smart+fancy_lists', '-s', '--metadata', 'title= ', md, '-o', out / 'web' / f'{i:02}.html'],
                       check=True, stderr=subprocess.DEVNULL)
        for folder, end in (('word', 'docx'), ('web', 'html'), ('word-office', 'docx'), ('web-office', 'html')):
            lines.append(json.dumps({**key[str(path.relative_to(corpus))], 'input': f'{folder}/{i:02}.{end}'}))
    words = [str(p) for p in sorted((out / 'word').glob('*.docx'))]
    for target, folder in (('html:HTML (StarWriter)', 'web-office'), ('docx:Office Open XML Text', 'word-office')):
        subprocess.run(['soffice', '--headless', '--convert-to', target, '--outdir', out / folder, *words], check=True, stdout=subprocess.DEVNULL)
    (out / 'word-web.jsonl').write_text('\n'.join(lines) + '\n')

main(*sys.argv[1:])
