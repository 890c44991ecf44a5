#!/usr/bin/env python3
"""Writes a large map to the standard output, the same for the same numbers.

usage: large-map.py STAKEHOLDERS LINKS [PUBLICS]
"""
import random
import sys

stakeholders, links = int(sys.argv[1]), int(sys.argv[2])
publics = int(sys.argv[3]) if len(sys.argv) > 3 else 10
draw = random.Random(1)
write = sys.stdout.write
write("concertation: { titre: Grande carte, pilote: A0, décideur: A1 }\n")
write("thèmes: [ ombre, bruit, eau ]\npublics attendus:\n")
for number in range(publics):
    write(f"  - {{ nom: P{number}, effectif: {draw.randint(10, 9000)}, concernés par: {{ ombre: {draw.randint(0, 4)} }} }}\n")
categories = ["élus", "services", "associations", "habitants", "prestataires"]
write("parties prenantes:\n")
for number in range(stakeholders):
    represents = f", représente: P{draw.randrange(publics)}" if draw.random() < 0.3 else ""
    write(
        f"  A{number}: {{ catégorie: {draw.choice(categories)}, influence: {draw.randint(0, 4)},"
        f" intérêt: {draw.randint(0, 4)}{represents} }}\n")
write("liens:\n")
kinds = ["influence", "contact", "hiérarchie"]
seen = set()
for _ in range(links):
    a, b = draw.randrange(stakeholders), draw.randrange(stakeholders)
    if a != b and (min(a, b), max(a, b)) not in seen:
        seen.add((min(a, b), max(a, b)))
        write(f"  - A{a} -> A{b} : {draw.choice(kinds)} {draw.randint(1, 4)}\n")
