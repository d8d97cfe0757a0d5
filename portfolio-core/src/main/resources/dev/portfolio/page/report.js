"use strict";
/* Filters findings and keeps the filter in the address, sorts tables, unfolds rules in place, walks by keys. */
(() => {
  const form = document.getElementById("filter");
  if (!form) return;
  const output = form.querySelector("output");
  const nothing = document.querySelector(".nothing-shown");
  const fields = form.elements;
  const severities = Array.from(form.querySelectorAll("[name=severity]"));

  /* A document, and the findings in it. Of one that is folded, they are read from its text until it is unfolded. */
  const HEAD = /<li class="finding (\w+)( silenced)?" id="(f\d+)" data-rule="([^"]*)"/g;
  const ENTITIES = { "&lt;": "<", "&gt;": ">", "&#34;": '"', "&#39;": "'", "&amp;": "&", "&nbsp;": " " };
  const decoded = text => text.replace(/&(lt|gt|#34|#39|amp|nbsp);/g, entity => ENTITIES[entity]);
  /* What is said of a finding: neither its rule's page, nor the words of its links. */
  const textOf = html => decoded(html
    .replace(/<div class="rule-page">[^]*/, "")
    .replace(/<a class="source-link"[^]*?<\/a>/g, "")
    .replace(/<[^>]*>/g, ""));
  const findingsIn = html => {
    const heads = Array.from(html.matchAll(HEAD));
    return heads.map((head, at) => ({
      severity: head[1],
      silenced: Boolean(head[2]),
      id: head[3],
      rule: head[4],
      html: html.slice(head.index, at + 1 < heads.length ? heads[at + 1].index : undefined),
    }));
  };
  const files = Array.from(document.querySelectorAll(".file"), (element, at) => ({
    at,
    element,
    path: element.dataset.path,
    folded: "",
    findings: Array.from(element.querySelectorAll(".finding"), item => ({
      severity: severities.find(box => item.classList.contains(box.value)).value,
      silenced: item.classList.contains("silenced"),
      id: item.id,
      rule: item.dataset.rule,
      item,
    })),
  }));
  /* Where there is a page of its rule, the link of a finding unfolds it. */
  const hasPage = link => document.querySelector(`#rule-${link.closest(".finding").dataset.rule} > .rule-page`);
  const foldRules = element => element.querySelectorAll(".finding .rule-name").forEach(link => {
    if (hasPage(link)) link.setAttribute("aria-expanded", "false");
  });
  const unfoldFile = file => {
    if (!file.folded) return;
    file.element.insertAdjacentHTML("beforeend", file.folded);
    file.folded = "";
    foldRules(file.element);
    const items = file.element.querySelectorAll(".finding");
    file.findings.forEach((finding, at) => {
      finding.item = items[at];
      finding.item.hidden = !finding.shown;
    });
  };
  const count = silencedToo => files.reduce((sum, file) =>
    sum + file.findings.filter(finding => silencedToo || !finding.silenced).length, 0);
  /* As people type: without accents, ligatures and typographic apostrophes. */
  const plain = text => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()
    .replace(/œ/g, "oe").replace(/æ/g, "ae").replace(/ß/g, "ss").replace(/[‘’ʼ]/g, "'");

  const wanted = () => ({
    words: plain(fields.q.value).split(/\s+/).filter(Boolean),
    severity: new Set(severities.filter(box => box.checked).map(box => box.value)),
    rule: fields.rule.value,
    document: fields.document.value,
    silenced: Boolean(fields.silenced && fields.silenced.checked),
  });

  const inName = (word, file) => {
    file.text ||= plain(file.path + " " + file.element.querySelector("h3").textContent);
    return file.text.includes(word);
  };
  const saysAll = (words, file, finding) => {
    if (words.length === 0) return true;
    finding.text ||= plain(textOf(finding.html || finding.item.innerHTML));
    return words.every(word => finding.text.includes(word) || inName(word, file));
  };

  const apply = () => {
    const want = wanted();
    const someFindings = want.rule || want.severity.size < severities.length;
    form.classList.toggle("narrowed", Boolean(someFindings || want.words.length > 0 || want.document || want.silenced));
    let shown = 0;
    for (const file of files) {
      const here = !want.document || file.path === want.document;
      let some = false;
      for (const finding of file.findings) {
        const show = here && (want.silenced || !finding.silenced) && want.severity.has(finding.severity)
          && (!want.rule || finding.rule === want.rule) && saysAll(want.words, file, finding);
        finding.shown = show;
        if (finding.item) finding.item.hidden = !show;
        if (show) {
          some = true;
          shown++;
        }
      }
      /* A document without findings is found by its name. */
      file.element.hidden = !here || (!some && (someFindings || !want.words.every(word => inName(word, file))));
    }
    output.textContent = output.dataset.text.replace("{shown}", shown).replace("{all}", count(want.silenced));
    nothing.hidden = files.some(file => !file.element.hidden);
  };

  const toAddress = () => {
    const want = wanted();
    const parts = new URLSearchParams();
    if (fields.q.value) parts.set("q", fields.q.value);
    if (want.severity.size < severities.length) parts.set("severity", [...want.severity].join(","));
    if (want.rule) parts.set("rule", want.rule);
    if (want.document) parts.set("document", want.document);
    if (want.silenced) parts.set("silenced", "yes");
    history.replaceState(null, "", "#" + (parts.toString() || "list"));
  };

  const toForm = text => {
    const parts = new URLSearchParams(text);
    fields.q.value = parts.get("q") || "";
    const some = (parts.get("severity") || "").split(",");
    const all = !parts.has("severity") || (parts.get("severity") && !severities.some(box => some.includes(box.value)));
    severities.forEach(box => { box.checked = all || some.includes(box.value); });
    fields.rule.value = parts.get("rule") || "";
    fields.document.value = parts.get("document") || "";
    for (const select of [fields.rule, fields.document]) if (select.selectedIndex < 0) select.value = "";
    if (fields.silenced) fields.silenced.checked = parts.get("silenced") === "yes";
  };

  /* A search begins when typing pauses. */
  let waiting = 0;
  const isFilter = hash => hash === "" || hash === "list" || /^(q|severity|rule|document|silenced)=/.test(hash);

  /* An address is a filter, or leads to one place: which is shown, whatever the filter says. */
  const fromAddress = () => {
    clearTimeout(waiting);
    const hash = location.hash.slice(1);
    if (isFilter(hash)) {
      toForm(hash);
      apply();
      return;
    }
    const away = hash && files.find(file => file.folded && file.findings.some(finding => finding.id === hash));
    if (away) unfoldFile(away);
    const target = hash && document.getElementById(hash);
    if (!target) return;
    if (target.closest("#list [hidden]")) {
      toForm("");
      if (target.classList.contains("silenced")) fields.silenced.checked = true;
      apply();
    }
    if (target.tagName === "DETAILS") target.open = true;
    if (target.classList.contains("finding")) target.focus({ preventScroll: true });
    target.scrollIntoView();
  };

  const changed = () => { apply(); toAddress(); };
  fields.q.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(changed, 120);
  });
  form.addEventListener("change", changed);
  form.addEventListener("submit", event => event.preventDefault());
  /* What does not count stays shown where it is. */
  const toFilter = text => {
    clearTimeout(waiting);
    const silenced = wanted().silenced;
    toForm(text);
    if (silenced) fields.silenced.checked = true;
    changed();
  };
  form.addEventListener("reset", event => {
    event.preventDefault();
    toFilter("");
  });

  /* The page of a rule, under the finding. */
  const unfold = link => {
    const finding = link.closest(".finding");
    const open = finding.querySelector(".rule-page");
    link.setAttribute("aria-expanded", String(!open));
    if (open) {
      open.remove();
      return;
    }
    const page = document.querySelector(`#rule-${finding.dataset.rule} > .rule-page`);
    finding.append(page.cloneNode(true));
  };

  document.addEventListener("click", event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const filter = event.target.closest("[data-filter]");
    if (filter) {
      event.preventDefault();
      toFilter(filter.dataset.filter);
      form.scrollIntoView();
      output.closest("p").querySelector("button").focus({ preventScroll: true });
      return;
    }
    const link = event.target.closest(".finding .rule-name");
    if (link && hasPage(link)) {
      event.preventDefault();
      unfold(link);
    }
  });

  /* The finding after or before the one that is focused; without one, the first in view or below, or the last above. */
  const walk = (from, step) => {
    const near = files.filter(file => !file.element.hidden);
    const all = near.flatMap(file => file.findings.filter(finding => finding.shown).map(finding => ({ file, finding })));
    const isBelow = element => element.getBoundingClientRect().bottom > covered() + 1;
    const inView = near.find(file => isBelow(file.element));
    const next = all.findIndex(({ file, finding }) => inView
      && (file.at > inView.at || (file === inView && (!finding.item || isBelow(finding.item)))));
    const first = next < 0 ? all.length : next;
    const at = from ? all.findIndex(one => one.finding.item === from) + step : step > 0 ? first : first - 1;
    if (!all[at]) return null;
    unfoldFile(all[at].file);
    return all[at].finding.item;
  };

  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target.closest("input:not([type=checkbox]), select")) return;
    const finding = event.target.closest(".finding");
    if (event.key === "/") {
      event.preventDefault();
      fields.q.select();
      return;
    }
    if (event.key === "Enter" && event.target === finding) {
      const link = finding.querySelector(".rule-name");
      if (hasPage(link)) unfold(link);
      return;
    }
    const arrow = event.key.startsWith("Arrow");
    const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
    const next = step && (finding || !arrow) && walk(finding, step);
    if (!next) return;
    event.preventDefault();
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "center" });
  });

  /* Tables are sorted by a click on a head; a second one turns them round. */
  const value = (row, column) => row.cells[column].dataset.sort || row.cells[column].textContent.trim();
  const order = new Intl.Collator(document.documentElement.lang, { numeric: true });
  for (const table of document.querySelectorAll(".sortable")) {
    const heads = Array.from(table.tHead.rows[0].cells);
    heads.forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const before = head.getAttribute("aria-sort");
        const down = before ? before === "ascending" : head.classList.contains("number");
        heads.forEach(other => other.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        const rows = Array.from(table.tBodies[0].rows, row => ({ row, value: value(row, column) }));
        const shown = rows.filter(({ row }) => !row.hidden).length;
        rows.sort((one, other) => (down ? -1 : 1) * order.compare(one.value, other.value));
        rows.forEach(({ row }, at) => { row.hidden = at >= shown; });
        table.tBodies[0].append(...rows.map(({ row }) => row));
      });
    });
  }

  /* Of a long table, the first rows are enough to begin with. */
  for (const more of document.querySelectorAll(".more")) {
    more.hidden = false;
    more.querySelector("button").addEventListener("click", () => {
      const rows = more.parentElement.querySelectorAll("tr[hidden]");
      rows.forEach(row => { row.hidden = false; });
      more.hidden = true;
      rows[0].querySelector("a").focus();
    });
  }

  form.hidden = false;
  document.querySelector(".keys").hidden = false;
  /* What is scrolled to stands below the filter, which stays in view and is as high as its fields need. */
  const covered = () => getComputedStyle(form).position === "sticky" ? form.offsetHeight : 0;
  const makeRoom = () => {
    document.documentElement.style.scrollPaddingTop = `${covered() + 16}px`;
  };
  if (location.hash) makeRoom();
  new ResizeObserver(makeRoom).observe(form);
  document.querySelectorAll("[data-filter]").forEach(link => { link.setAttribute("href", "#" + link.dataset.filter); });
  foldRules(document);
  apply();
  fromAddress();

  /* Folded documents unfold when they come near, when they are printed, and one by one when there is time. */
  const byElement = new Map(files.map(file => [file.element, file]));
  const near = new IntersectionObserver(entries => entries.filter(entry => entry.isIntersecting).forEach(entry => {
    near.unobserve(entry.target);
    unfoldFile(byElement.get(entry.target));
  }), { rootMargin: "1500px" });
  const inTime = deadline => {
    const next = files.find(file => file.folded);
    if (!next) return;
    if (deadline.timeRemaining() > 4) unfoldFile(next);
    requestIdleCallback(inTime);
  };
  const decompressed = base64 => {
    const letters = atob(base64);
    const bytes = new Uint8Array(letters.length);
    for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"))).text();
  };
  const read = async block => {
    const byId = new Map(files.map(file => [file.element.id, file]));
    for (const record of (await decompressed(block.textContent)).split("\u001e")) {
      const [id, html] = record.split("\u001f");
      const file = byId.get(id);
      if (!file) continue;
      file.folded = html;
      file.findings = findingsIn(html);
      near.observe(file.element);
    }
    block.remove();
    apply();
    /* Where the address leads to something that was there before, the reader is there already, or filters by now. */
    const hash = location.hash.slice(1);
    if (!isFilter(hash) && !document.getElementById(hash)) fromAddress();
    addEventListener("beforeprint", () => files.forEach(unfoldFile));
    if (window.requestIdleCallback) requestIdleCallback(inTime);
    performance.mark("read");
  };
  const block = document.getElementById("folded");
  if (block) read(block).catch(() => { document.querySelector(".too-old").hidden = false; });
  addEventListener("hashchange", fromAddress);
})();
