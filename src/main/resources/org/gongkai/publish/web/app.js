"use strict";
/* The shell: head, filters, and the view that the address names. */
(function (G) {
  var el = G.el, t = G.t;
  var VIEWS = ["overview", "map", "ranking", "series", "outcomes", "phrases", "reuse", "quality", "data"];
  var turn = 0;

  /* ---- light and dark: the system's choice, unless the reader makes one ---- */

  function storedTheme() { try { return localStorage.getItem("gongkai-theme"); } catch (e) { return null; } }
  function applyTheme(theme) {
    if (theme) document.documentElement.setAttribute("data-theme", theme);
    else document.documentElement.removeAttribute("data-theme");
  }
  function isDark() {
    var chosen = document.documentElement.getAttribute("data-theme");
    return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  }
  function toggleTheme() {
    var next = isDark() ? "light" : "dark";
    applyTheme(next);
    try { localStorage.setItem("gongkai-theme", next); } catch (e) { /* A page without storage forgets the choice. */ }
    G.show();
  }

  /* ---- head ---- */

  function head(state) {
    var masthead = G.clear(document.getElementById("masthead"));
    masthead.appendChild(el("div", { class: "brand" },
      el("a", { class: "wordmark", href: G.link({ view: "overview" }) }, el("span", { class: "seal", "aria-hidden": "true", text: "公开" }), el("span", null, el("strong", { text: t("title") }), el("small", { text: t("subtitle") }))),
      el("div", { class: "switches" },
        el("button", { type: "button", id: "switch-language", lang: state.lang === "en" ? "zh-CN" : "en", text: state.lang === "en" ? "中文" : "English", onclick: function () { G.go({ lang: state.lang === "en" ? "zh" : "en" }); } }),
        el("button", { type: "button", id: "switch-theme", "aria-pressed": String(isDark()), text: t(isDark() ? "to_light" : "to_dark"), onclick: toggleTheme }),
        el("button", { type: "button", id: "print", text: t("print"), onclick: function () { window.print(); } }))));
    masthead.appendChild(el("nav", { class: "views", "aria-label": t("views") }, el("ul", null, VIEWS.map(function (view) {
      return el("li", null, el("a", { href: G.link({ view: view }), "data-view": view, "aria-current": view === state.view ? "page" : null, text: t("view_" + view) }));
    }))));
    if (state.view !== "data") masthead.appendChild(filters(state));
  }

  var USES = {
    overview: "year province level scope", map: "year province level scope", ranking: "year level scope", series: "province level scope", outcomes: "year province level scope",
    phrases: "year province level", reuse: "year province level", quality: "year province level"
  };

  function filters(state) {
    var uses = USES[state.view].split(" ");
    var choices = {
      year: function () { return G.choice("year", t("year"), G.meta.years.slice().reverse(), state.year, String, function (v) { G.go({ year: Number(v), pair: "" }); }); },
      province: function () { return G.choice("province", t("province"), ["all"].concat(G.places.map(function (p) { return p.code; })), state.province, G.placeName, function (v) { G.go({ province: v }); }); },
      level: function () { return G.choice("level", t("level"), G.levels, state.level, G.levelName, function (v) { G.go({ level: v }); }); },
      scope: function () { return G.choice("scope", t("scope"), G.scopes, state.scope, function (v) { return t("scope_" + v); }, function (v) { G.go({ scope: v }); }); }
    };
    return el("form", { class: "filters", "aria-label": t("filters"), onsubmit: function (event) { event.preventDefault(); } },
      uses.map(function (name) { return choices[name](); }),
      state.province !== "all" || state.level !== "all" || state.scope !== "own" || state.year !== G.defaultYear()
        ? el("a", { class: "reset", href: G.link({ province: "all", level: "all", scope: "own", year: G.defaultYear() }), text: t("reset") }) : null);
  }

  function foot() {
    G.clear(document.getElementById("colophon")).appendChild(el("p", null, t(G.meta.synthetic ? "colophon_synthetic" : "colophon", G.meta.schema_version) + " ", el("a", { href: G.link({ view: "data" }), text: t("view_data") }), " · ", el("a", { href: "assets/NOTICE.txt", text: t("licences") })));
  }

  /* ---- show ---- */

  /** What had the focus, to find it again after the page is drawn anew. */
  function focusPath() {
    var active = document.activeElement;
    if (!active || active === document.body) return null;
    if (active.id) return "#" + active.id;
    if (active.getAttribute("data-province")) return '[data-province="' + active.getAttribute("data-province") + '"]';
    if (active.getAttribute("data-view")) return '[data-view="' + active.getAttribute("data-view") + '"]';
    return null;
  }

  G.show = function () {
    var before = G.state, mine = ++turn, began = performance.now(), focus = focusPath();
    var state = G.state = G.readState();
    document.documentElement.lang = state.lang === "en" ? "en" : "zh-CN";
    document.getElementById("skip").textContent = t("skip");
    document.title = t("view_" + state.view) + " · " + t("title");
    head(state);
    foot();
    var main = document.getElementById("main");
    main.setAttribute("aria-busy", "true");
    var view = G.meta.years.length ? G.views[state.view] : function () { return Promise.resolve([G.empty(t("no_years"))]); };
    return view(state).then(function (parts) {
      if (mine !== turn) return;
      G.disposeCharts();
      G.clear(main);
      if (state.view !== "overview") main.appendChild(el("h1", { text: t("view_" + state.view) }));
      parts.forEach(function (part) { if (part) main.appendChild(part); });
      settle(main, before, state, focus, began);
    }).catch(function (error) {
      if (mine !== turn) return;
      G.clear(main).appendChild(G.empty(t("failed", error.message)));
      main.removeAttribute("aria-busy");
      throw error;
    });
  };

  function settle(main, before, state, focus, began) {
    var again = focus && document.querySelector(focus);
    if (again) again.focus({ preventScroll: true });
    if (before && before.view !== state.view) {
      window.scrollTo(0, 0);
      G.say(t("view_" + state.view));
    }
    Promise.all(Array.from(main.querySelectorAll(".chart")).map(function (box) { return box.draw(); })).then(function () {
      main.removeAttribute("aria-busy");
      main.setAttribute("data-shown", G.address(state));
      main.setAttribute("data-milliseconds", (performance.now() - began).toFixed(1));
    });
  }

  /* Where script can be long to print, what is folded opens. */
  window.addEventListener("beforeprint", function () {
    document.querySelectorAll("details.behind").forEach(function (d) { d.open = true; d.dispatchEvent(new Event("toggle")); });
  });
  window.addEventListener("hashchange", function () { G.show(); });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", function () { G.show(); });

  document.getElementById("skip").addEventListener("click", function (event) {
    event.preventDefault();
    document.getElementById("main").focus();
  });

  applyTheme(storedTheme());
  G.load("meta").then(function (meta) { G.meta = meta; return G.show(); });

})(Gongkai);
