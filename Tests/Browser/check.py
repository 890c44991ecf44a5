"""Drives a real Chromium over the pages that `parvis report` wrote, as a reader would.

Usage: check.py FOLDER…     each holds a rapport.html (or report.html)
Needs the packages of requirements.txt beside this file, and Chromium of the system.
Every check that fails is printed; the last line counts them; the exit code is 1 if there are any.
"""

import pathlib
import shutil
import sys
import tempfile
import subprocess

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

passed = 0
failures = []


def check(holds, what):
    global passed
    if holds:
        passed += 1
    else:
        failures.append(what)
        print(f"FAILED {what}")


class Watch:
    """Everything that a quiet page never does."""

    def __init__(self, page):
        self.noise = []
        page.on("console", lambda m: m.type in ("error", "warning") and self.noise.append(m.text))
        page.on("pageerror", lambda e: self.noise.append(f"page error: {e}"))
        page.on("dialog", self.dialog)
        page.on("request", lambda r: self.requests.append(r.url))
        self.requests = []

    def dialog(self, dialog):
        self.noise.append(f"dialog: {dialog.message}")
        dialog.dismiss()


def visible_sheets(page):
    return page.locator(".sheets [data-sheet]:visible")


def check_filters(page, name):
    total = page.locator(".sheets [data-sheet]").count()
    check(visible_sheets(page).count() == total, f"{name}: every sheet is shown at first")
    for select in page.locator("[data-filter]").all():
        key = select.get_attribute("data-filter")
        values = [o.get_attribute("value") for o in select.locator("option").all()]
        for value in [v for v in values if v][:3]:
            select.select_option(value)
            shown = visible_sheets(page).all()
            marked = [s.get_attribute(f"data-{key}").split() for s in shown]
            check(all(value in m for m in marked), f"{name}: filter {key}={value} shows only its own")
            expected = page.locator(f".sheets [data-{key}~='{value}']").count()
            check(len(shown) == expected, f"{name}: filter {key}={value} shows all {expected}")
            check(str(len(shown)) in page.locator("#count").inner_text(), f"{name}: the count is told")
        select.select_option("")
    heading = page.locator(".sheets [data-sheet] h3").first.inner_text()
    page.fill("#search", heading.upper())
    found = [s.locator("h3").inner_text() for s in visible_sheets(page).all()]
    check(heading in found, f"{name}: the search finds « {heading} » whatever the case")
    page.fill("#search", "qzxqzx")
    check(visible_sheets(page).count() == 0, f"{name}: a word that stands nowhere finds nothing")
    page.click("#reset")
    check(visible_sheets(page).count() == total, f"{name}: the reset shows all again")


def check_keyboard(page, name):
    figures = [f for f in page.locator("figure.map").all() if f.locator("svg [data-key]").count()]
    for figure in figures:
        map_name = f"{name} {figure.get_attribute('id')}"
        items = figure.locator("svg [data-key]")
        stops = figure.locator("svg [data-key][tabindex='0']").count()
        check(stops == 1, f"{map_name}: one tab stop ({stops})")
        first = items.first
        page.mouse.move(0, 0)
        first.focus()
        key = first.get_attribute("data-key")
        check(page.evaluate("document.activeElement.dataset.key") == key, f"{map_name}: an item takes the focus")
        links = figure.locator(f"svg [data-from='{key}'], svg [data-to='{key}']").count()
        near = figure.locator("svg [data-from].is-near").count()
        check(near == links, f"{map_name}: its {links} links are highlighted ({near})")
        for direction in ("ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"):
            page.keyboard.press(direction)
        check(page.evaluate("Boolean(document.activeElement.dataset.key)"), f"{map_name}: arrows stay on the map")
        first.focus()
        if page.locator(f"[data-sheet='{key}']").count() == 0:
            continue
        page.keyboard.press("Enter")
        check(page.locator("#drawer").is_visible(), f"{map_name}: Enter opens the sheet")
        wanted = page.locator(f".sheets [data-sheet='{key}'] h3, .publics [data-sheet='{key}'] h3").first
        check(page.locator("#drawer h3").first.inner_text() == wanted.inner_text(), f"{map_name}: the right sheet")
        page.keyboard.press("Escape")
        check(not page.locator("#drawer").is_visible(), f"{map_name}: Escape closes it")
        check(page.evaluate("document.activeElement.dataset.key") == key, f"{map_name}: the focus comes back")
    return figures


def check_pointer(page, name, figures):
    for figure in figures[:3]:
        item = figure.locator("svg [data-key]").last
        item.scroll_into_view_if_needed()
        item.hover(force=True)
        check(figure.locator("svg.has-focus").count() == 1, f"{name}: hovering highlights")
        box = figure.locator("svg").get_attribute("viewBox")
        figure.locator("[data-zoom='1.5']").click()
        check(figure.locator("svg").get_attribute("viewBox") != box, f"{name}: zoom in")
        figure.locator("[data-zoom='0']").click()
        width = float(figure.locator("svg").get_attribute("viewBox").split()[2])
        check(abs(width - float(box.split()[2])) < 0.1, f"{name}: zoom back")
    for reference in page.locator(".note-ref:visible").all()[:2]:
        reference.focus()
        check(page.locator("#tip").is_visible(), f"{name}: a note shows its tip")
        page.keyboard.press("Escape")
        check(not page.locator("#tip").is_visible(), f"{name}: Escape hides the tip")


def check_closed(page, name):
    """The policy lets nothing in, and nothing is stored."""
    blocked = page.evaluate(
        """() => { const s = document.createElement('script'); s.textContent = 'window.intruder = 1';
        document.body.append(s); const y = document.createElement('style');
        y.textContent = 'body { outline: 7px solid red }'; document.head.append(y);
        return window.intruder === undefined && getComputedStyle(document.body).outlineWidth !== '7px' }"""
    )
    check(blocked, f"{name}: the policy refuses a foreign script and style")
    stored = page.evaluate("() => { try { return localStorage.length + document.cookie.length } catch { return 0 } }")
    check(stored == 0, f"{name}: nothing is stored")


def check_axe(page, name):
    results = Axe().run(page)
    for violation in results.response["violations"]:
        nodes = [n["html"][:160] for n in violation["nodes"][:3]]
        print(f"  axe {violation['id']} × {len(violation['nodes'])}: {nodes}")
    check(results.violations_count == 0, f"{name}: axe finds nothing ({results.violations_count})")


def check_print(page, name, folder):
    pdf = pathlib.Path(folder) / "print.pdf"
    page.emulate_media(media="print")
    check(not page.locator(".tools").is_visible(), f"{name}: no filters on paper")
    check(page.locator(".notes").count() == 0 or page.locator(".notes").is_visible(), f"{name}: notes on paper")
    page.pdf(path=str(pdf), prefer_css_page_size=True, print_background=True)
    page.emulate_media(media="screen")
    if shutil.which("pdfinfo"):
        facts = subprocess.run(["pdfinfo", str(pdf)], capture_output=True, text=True).stdout
        size = [l for l in facts.splitlines() if l.startswith("Page size")][0]
        check("A4" in size, f"{name}: printed on A4 ({size})")


def check_page(browser, path, pictures):
    name = path.parent.name
    weight = path.stat().st_size
    print(f"{name}: {weight} bytes")
    for scheme in ("light", "dark"):
        context = browser.new_context(color_scheme=scheme, viewport={"width": 1280, "height": 900})
        page = context.new_page()
        watch = Watch(page)
        page.goto(path.as_uri())
        label = f"{name} ({scheme})"
        check_axe(page, label)
        if pictures:
            page.screenshot(path=f"{pictures}/{name}-{scheme}.png", full_page=True)
        if scheme == "light":
            check_filters(page, name)
            figures = check_keyboard(page, name)
            check_pointer(page, name, figures)
            check_print(page, name, pictures or tempfile.mkdtemp())
        check(watch.noise == [], f"{label}: silent console {watch.noise[:3]}")
        others = [r for r in watch.requests if r != path.as_uri()]
        check(others == [], f"{label}: no request {others[:3]}")
        check_closed(page, label)
        context.close()
    context = browser.new_context(viewport={"width": 390, "height": 844}, device_scale_factor=2)
    page = context.new_page()
    page.goto(path.as_uri())
    width = page.evaluate("document.documentElement.scrollWidth")
    check(width <= 390, f"{name} (phone): nothing beyond the screen ({width})")
    check_axe(page, f"{name} (phone)")
    if pictures:
        page.screenshot(path=f"{pictures}/{name}-phone.png")
    context.close()
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(path.as_uri())
    check(page.locator("h2").count() >= 5, f"{name} (no script): the text is there")
    check(page.locator(".tools:visible").count() == 0, f"{name} (no script): no dead buttons")
    context.close()


def main():
    arguments = sys.argv[1:]
    pictures = None
    if arguments[:1] == ["--pictures"]:
        pictures = arguments[1]
        pathlib.Path(pictures).mkdir(parents=True, exist_ok=True)
        arguments = arguments[2:]
    program = shutil.which("chromium") or shutil.which("google-chrome")
    if not program:
        sys.exit("Chromium is not installed.")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        for folder in arguments:
            pages = [p for p in (pathlib.Path(folder).resolve() / n for n in ("rapport.html", "report.html")) if p.exists()]
            check(len(pages) == 1, f"{folder}: one page")
            for page in pages:
                check_page(browser, page, pictures)
        browser.close()
    print(f"{passed} passed, {len(failures)} failed")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
