// Filters the whole timeline by topic, source and clock, and keeps the choice in the address. Without it the timeline is a plain list.
(() => {
  const periods = document.querySelector(".dateline.periods");
  const section = document.querySelector(".dateline.entries");
  if (!periods || !section || !section.querySelector("li")) return;

  const CLOCKS = ["happened", "published"]; // their numbers in the data
  const PORTION = 40; // entries that are shown before more are asked for
  const base = new URL(JSON.parse(document.getElementById("__config").textContent).base + "/", location);
  const slugOf = (address) => decodeURIComponent(address.split(/[?#]/)[0].replace(base.href, "")).replace(/(\/index)?(\.html|\/)$/, "");
  const chosen = new URLSearchParams(location.search);
  const make = (tag, properties) => Object.assign(document.createElement(tag), properties);
  const box = make("details", { className: "filter" });
  const line = make("p");
  const count = make("span");
  count.setAttribute("role", "status");
  const found = make("div", { className: "dateline entries", hidden: true });
  const more = make("button", { type: "button", className: "more", textContent: "Show more", hidden: true });
  box.append(make("summary", { textContent: "Filter by topic, source or clock" }));
  periods.before(box);
  section.after(found, more);

  // Shows of a list what is wanted, and of its headings those above something shown. An item that a hand moved goes by its own links.
  function narrow(list, entries, wanted, known) {
    let shown = 0;
    const items = [...list.querySelectorAll("li")];
    items.forEach((item, number) => {
      const slugs = [...item.querySelectorAll("a")].map((link) => slugOf(link.href));
      const entry = items.length === entries.length && entries[number].slugs.includes(slugs[0]) ? entries[number] : known.cite(
        /^published/.test(item.querySelector("em")?.textContent ?? "") ? 1 : 0, slugs.filter((slug) => slug in known.articles));
      item.hidden = !wanted(entry);
      shown += !item.hidden;
    });
    for (const group of list.querySelectorAll("ul")) group.hidden = !group.querySelector("li:not([hidden])");
    for (const heading of list.querySelectorAll("h2, h3")) {
      heading.hidden = true;
      for (let next = heading.nextElementSibling; next && !(/^H/.test(next.tagName) && next.tagName <= heading.tagName); next = next.nextElementSibling)
        if (next.tagName === "UL" && !next.hidden) heading.hidden = false;
    }
    return shown;
  }

  // The contents beside the page name no heading that is not there.
  function narrowContents() {
    for (const contents of document.querySelectorAll(".md-sidebar--secondary .md-nav")) contents.hidden = section.hidden;
    for (const link of document.querySelectorAll(".md-nav--secondary a[href^='#']")) {
      const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (heading && section.contains(heading)) link.parentElement.hidden = section.hidden || heading.hidden;
    }
  }

  async function read() {
    const response = await fetch(new URL("data/filter.json", base));
    if (!response.ok) throw new Error(response.statusText);
    const known = await response.json();
    const slugs = Object.keys(known.articles);
    known.cite = (clock, cited) => ({
      slugs: cited,
      clock: [CLOCKS[clock]],
      source: cited.map((slug) => known.sources[known.articles[slug][0]]).filter(Boolean),
      topic: cited.flatMap((slug) => known.articles[slug][1].map((topic) => known.topics[topic])),
    });
    known.entries = new Map(Object.entries(known.pages).map(([page, entries]) =>
      [page, entries.map(([clock, numbers]) => known.cite(clock, numbers.map((number) => slugs[number])))]));
    return known;
  }

  async function readPage(page) {
    const address = new URL(page + "/", base);
    const response = await fetch(address);
    if (!response.ok) throw new Error(response.statusText);
    const list = new DOMParser().parseFromString(await response.text(), "text/html").querySelector(".dateline.entries");
    list.querySelectorAll(".headerlink").forEach((link) => link.remove());
    list.querySelectorAll("[id]").forEach((heading) => heading.removeAttribute("id"));
    list.querySelectorAll("a").forEach((link) => (link.href = new URL(link.getAttribute("href"), address)));
    return list;
  }

  // The entries that are wanted, from the pages that have them, so many at a time.
  function gather(pages, wanted, known) {
    let turn = 0;
    return async function next() {
      more.hidden = true;
      for (let shown = 0; shown < PORTION && turn < pages.length; turn++) {
        const list = await readPage(pages[turn]);
        if (more.onclick !== next) return; // the reader has chosen otherwise meanwhile
        shown += narrow(list, known.entries.get(pages[turn]), wanted, known);
        const told = new Set([...found.querySelectorAll(":is(h2, h3):not([hidden])")].map((heading) => heading.textContent));
        for (const heading of list.querySelectorAll("h2, h3")) heading.hidden ||= told.has(heading.textContent); // the year of the page before
        found.append(...list.childNodes);
      }
      more.hidden = turn >= pages.length;
    };
  }

  function show(selects, known) {
    for (const { name, value } of selects) value ? chosen.set(name, value) : chosen.delete(name);
    const query = chosen.toString() && "?" + chosen;
    history.replaceState(history.state, "", location.pathname + query + location.hash);
    for (const link of periods.querySelectorAll("a")) if (slugOf(link.href).startsWith("timeline")) link.search = query;

    const wanted = (entry) => selects.every(({ name, value }) => !value || entry[name].includes(value));
    const here = known.entries.get(slugOf(location.href));
    const every = [...known.entries.values()].flat();
    const total = every.filter(wanted).length;
    const whole = here ?? every;
    const gathers = !here && Boolean(query) && section.querySelectorAll("li").length < every.length;
    section.hidden = periods.hidden = gathers;
    found.hidden = !gathers;
    found.replaceChildren();
    more.hidden = true;
    more.onclick = null;
    line.replaceChildren(count);
    if (gathers) {
      count.textContent = `${total} of the ${every.length} entries of the timeline`;
      more.onclick = gather([...known.entries.keys()].filter((page) => known.entries.get(page).some(wanted)), wanted, known);
      more.onclick();
      narrowContents();
      return;
    }
    const shown = narrow(section, whole, wanted, known);
    narrowContents();
    count.textContent = `${shown} of the ${section.querySelectorAll("li").length} entries on this page`;
    if (here && query) {
      const all = make("a", { href: new URL("timeline/" + query, base), textContent: `${total} of ${every.length} in the whole timeline` });
      line.append(", ", all);
    }
  }

  function addChoice(name, label, values) {
    const field = make("label");
    const select = make("select", { name });
    select.append(new Option("all", ""), ...values.map((value) => new Option(value, value)));
    select.value = values.includes(chosen.get(name)) ? chosen.get(name) : "";
    field.append(label + " ", select);
    box.append(field);
    return select;
  }

  async function open() {
    const known = await read().catch(() => null);
    box.append(line);
    if (!known) {
      line.textContent = "What the filter needs could not be loaded.";
      return;
    }
    const used = (name) => [...new Set([...known.entries.values()].flat().flatMap((entry) => entry[name]))].sort((a, b) => a.localeCompare(b));
    const selects = [["topic", "Topic", used("topic")], ["source", "Source", used("source")], ["clock", "Clock", CLOCKS]].map((choice) => addChoice(...choice));
    for (const select of selects) select.addEventListener("change", () => show(selects, known));
    box.append(line);
    show(selects, known);
  }

  box.addEventListener("toggle", open, { once: true });
  if (["topic", "source", "clock"].some((name) => chosen.has(name))) box.open = true;
})();
