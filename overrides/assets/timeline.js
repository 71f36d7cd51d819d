// Filters the timeline by topic, source and clock, and keeps the choice in the address. Without it the timeline is whole.
(() => {
  const periods = document.querySelector(".dateline.periods");
  const section = document.querySelector(".dateline.entries");
  if (!periods || !section || !section.querySelector("li")) return;

  const base = new URL(JSON.parse(document.getElementById("__config").textContent).base + "/", location);
  const chosen = new URLSearchParams(location.search);
  const box = document.createElement("details");
  box.className = "filter";
  box.append(Object.assign(document.createElement("summary"), { textContent: "Filter by topic, source or clock" }));
  periods.after(box);

  const entries = [...section.querySelectorAll("li")].map((item) => ({
    item,
    clock: (item.querySelector("em")?.textContent ?? "").startsWith("published") ? "published" : "happened",
    slugs: [...item.querySelectorAll("a")].map((link) => decodeURIComponent(link.href.split("#")[0].replace(base.href, "")).replace(/\/$/, "")),
  }));

  function addChoice(name, label, values) {
    const field = document.createElement("label");
    const select = Object.assign(document.createElement("select"), { name });
    select.append(new Option("all", ""), ...values.map((value) => new Option(value, value)));
    select.value = values.includes(chosen.get(name)) ? chosen.get(name) : "";
    field.append(label + " ", select);
    box.append(field);
    return select;
  }

  function show(selects, told) {
    let shown = 0;
    for (const { item, clock, topics, sources } of entries) {
      item.hidden = !selects.every(({ name, value }) => !value || { topic: topics, source: sources, clock: [clock] }[name].includes(value));
      shown += !item.hidden;
    }
    hideEmpty();
    told.textContent = `${shown} of the ${entries.length} entries on this page`;
    for (const { name, value } of selects) value ? chosen.set(name, value) : chosen.delete(name);
    const query = chosen.toString();
    history.replaceState(history.state, "", location.pathname + (query && "?" + query) + location.hash);
  }

  // A heading stands while anything below it does, down to the next heading of its rank.
  function hideEmpty() {
    for (const heading of section.querySelectorAll("h2, h3")) {
      let filled = false;
      for (let next = heading.nextElementSibling; next && !(next.tagName <= heading.tagName && /^H/.test(next.tagName)); next = next.nextElementSibling)
        filled ||= next.tagName === "UL" && [...next.children].some((item) => !item.hidden);
      heading.hidden = !filled;
    }
  }

  async function open() {
    const response = await fetch(new URL("data/filter.json", base));
    if (!response.ok) return;
    const known = await response.json();
    for (const entry of entries) {
      const articles = entry.slugs.map((slug) => known.articles[slug]).filter(Boolean);
      entry.sources = articles.map(([source]) => known.sources[source]).filter(Boolean);
      entry.topics = articles.flatMap(([, topics]) => topics.map((topic) => known.topics[topic]));
    }
    const used = (name) => [...new Set(entries.flatMap((entry) => entry[name]))].sort((a, b) => a.localeCompare(b));
    const selects = [
      addChoice("topic", "Topic", used("topics")),
      addChoice("source", "Source", used("sources")),
      addChoice("clock", "Clock", ["happened", "published"]),
    ];
    const told = Object.assign(document.createElement("p"), { role: "status" });
    box.append(told);
    for (const select of selects) select.addEventListener("change", () => show(selects, told));
    show(selects, told);
  }

  box.addEventListener("toggle", open, { once: true });
  if (["topic", "source", "clock"].some((name) => chosen.has(name))) box.open = true;
})();
