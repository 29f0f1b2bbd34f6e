"use strict";
/* What everything else stands on: data scripts, state in the address, building of elements,
   numbers, files to save. Text reaches the page through textContent only. */
(function (G) {

  /** The views by the name that the address gives them, and the tabs of phrasing. */
  G.views = {};
  G.phraseTabs = {};

  /* ---- data scripts: loaded once each, when a view first asks for them ---- */

  var received = {};
  var waiting = {};

  /** Called by each data script with its key. */
  G.receive = function (key, value) { received[key] = value; };

  function loadScript(path) {
    if (!waiting[path]) {
      waiting[path] = new Promise(function (resolve, reject) {
        var script = document.createElement("script");
        script.src = path;
        script.onload = function () { resolve(); };
        script.onerror = function () { delete waiting[path]; reject(new Error(path)); };
        document.head.appendChild(script);
      });
    }
    return waiting[path];
  }
  G.loadScript = loadScript;

  /** The value of a data script; null where the publisher wrote none, which means no such rows. */
  G.load = function (key) {
    if (key in received) return Promise.resolve(received[key]);
    if (G.meta && G.meta.keys.indexOf(key) < 0) return Promise.resolve(null);
    return loadScript("assets/data/" + key + ".js").then(function () { return received[key]; });
  };

  /** Rows of a script that holds them by columns, as objects. */
  G.rows = function (table) {
    if (!table) return [];
    if (!table.rows) {
      var names = Object.keys(table.columns);
      var readers = names.map(function (name) {
        var column = table.columns[name];
        if (Array.isArray(column)) return function (i) { return column[i]; };
        return function (i) { return column.places[i] < 0 ? null : column.texts[column.places[i]]; };
      });
      table.rows = [];
      for (var i = 0; i < table.length; i++) {
        var row = {};
        for (var j = 0; j < names.length; j++) row[names[j]] = readers[j](i);
        table.rows.push(row);
      }
    }
    return table.rows;
  };

  /* ---- state: all of it in the hash, so that an address shows the same to everyone ---- */

  var DEFAULTS = { level: "all", scope: "own", province: "all", measure: "zero_application_rate", lang: "zh" };

  G.readState = function () {
    var hash = location.hash.replace(/^#/, "");
    var cut = hash.indexOf("?");
    var state = { view: cut < 0 ? hash : hash.slice(0, cut) };
    Object.keys(DEFAULTS).forEach(function (name) { state[name] = DEFAULTS[name]; });
    new URLSearchParams(cut < 0 ? "" : hash.slice(cut + 1)).forEach(function (value, name) {
      if (/^[a-z]+$/.test(name) && name !== "view") state[name] = value;
    });
    if (!G.views[state.view]) state.view = "overview";
    var years = G.meta.years;
    state.year = Number(state.year);
    if (years.indexOf(state.year) < 0) state.year = G.defaultYear();
    if (!G.measure(state.measure)) state.measure = DEFAULTS.measure;
    if (state.lang !== "en") state.lang = "zh";
    if (G.levels.indexOf(state.level) < 0) state.level = "all";
    if (G.scopes.indexOf(state.scope) < 0) state.scope = "own";
    if (state.province !== "all" && !G.place(state.province)) state.province = "all";
    return state;
  };

  G.defaultYear = function () { return G.meta.years[G.meta.years.length - 1] || 0; };

  G.address = function (state) {
    var query = new URLSearchParams();
    Object.keys(state).sort().forEach(function (name) {
      var value = state[name];
      var isDefault = value === DEFAULTS[name] || (name === "year" && value === G.defaultYear());
      if (name !== "view" && !isDefault && value !== "" && value !== undefined && value !== null) query.set(name, value);
    });
    var text = query.toString();
    return "#" + state.view + (text ? "?" + text : "");
  };

  function merged(changes) {
    var next = {};
    [G.state, changes].forEach(function (part) { Object.keys(part).forEach(function (name) { next[name] = part[name]; }); });
    return next;
  }

  /** The address of the present state with changes. */
  G.link = function (changes) { return G.address(merged(changes)); };

  /** Goes there; the back button comes back. */
  G.go = function (changes) {
    var next = G.address(merged(changes));
    if (next !== location.hash) location.hash = next; else G.show();
  };

  /** Goes there without leaving a trace in the history, as while typing. */
  G.slip = function (changes) { location.replace(G.address(merged(changes))); };

  /* ---- labels ---- */

  G.levels = ["all", "national", "province", "prefecture", "county", "township"];
  G.scopes = ["own", "aggregate"];

  /** A word of the page in the language of the reader; {0} takes what follows. */
  G.t = function (key) {
    var word = G.words[key];
    var text = word ? word[G.state && G.state.lang === "en" ? 1 : 0] : key;
    var values = arguments;
    return text.replace(/\{(\d)\}/g, function (all, i) { return String(values[Number(i) + 1]); });
  };
  /** The word for a code, or the code itself where there is none. */
  G.word = function (prefix, code) { return G.words[prefix + code] ? G.t(prefix + code) : code; };
  /** The label of something that has one in both languages. */
  G.label = function (thing) { return thing ? (G.state.lang === "en" ? thing.en : thing.zh) : ""; };
  G.place = function (code) { return G.places.filter(function (p) { return p.code === code; })[0]; };
  G.placeName = function (code) {
    if (code === "all") return G.t("nation");
    var place = G.place(code);
    return place ? G.label(place) : G.t("place_open");
  };
  G.levelName = function (code) { return G.t("level_" + (code || "open")); };
  G.measure = function (id) { return G.meta.measures.filter(function (m) { return m.id === id; })[0]; };

  /* ---- numbers ---- */

  var formats = {};
  function format(options) {
    var key = G.state.lang + JSON.stringify(options);
    if (!formats[key]) formats[key] = new Intl.NumberFormat(G.state.lang === "en" ? "en" : "zh-CN", options);
    return formats[key];
  }
  G.number = function (value, digits) {
    return value === null || value === undefined ? "—" : format({ maximumFractionDigits: digits === undefined ? 1 : digits }).format(value);
  };
  G.percent = function (value, digits) {
    var places = digits === undefined ? 1 : digits;
    return value === null || value === undefined ? "—" : format({ style: "percent", minimumFractionDigits: places, maximumFractionDigits: places }).format(value);
  };
  G.short = function (value) {
    return value === null || value === undefined ? "—" : format({ notation: "compact", maximumSignificantDigits: 3 }).format(value);
  };
  /** A value of a measure, in full. */
  G.value = function (measure, value) { return measure.kind === "share" ? G.percent(value) : G.number(value); };
  /** The same where there is little room. */
  G.brief = function (measure, value) { return measure.kind === "share" ? G.percent(value, value > 0 && value < 0.1 ? 1 : 0) : G.short(value); };
  /** Below this many, a figure is shown but greyed. */
  G.isSmall = function (measure, n) { return n !== null && n !== undefined && n < (measure.kind === "share" ? 30 : 10); };

  /* ---- elements ---- */

  var SVG = "http://www.w3.org/2000/svg";

  function fill(node, attributes, children) {
    Object.keys(attributes || {}).forEach(function (name) {
      var value = attributes[name];
      if (value === null || value === undefined || value === false) return;
      if (name === "text") node.textContent = value;
      else if (name.slice(0, 2) === "on") node.addEventListener(name.slice(2), value);
      else node.setAttribute(name, value === true ? "" : value);
    });
    children.forEach(function add(child) {
      if (Array.isArray(child)) child.forEach(add);
      else if (child !== null && child !== undefined && child !== "") {
        node.appendChild(typeof child === "object" ? child : document.createTextNode(String(child)));
      }
    });
    return node;
  }
  G.el = function (tag, attributes) {
    return fill(document.createElement(tag), attributes, Array.prototype.slice.call(arguments, 2));
  };
  G.svg = function (tag, attributes) {
    return fill(document.createElementNS(SVG, tag), attributes, Array.prototype.slice.call(arguments, 2));
  };
  G.clear = function (node) { while (node.firstChild) node.removeChild(node.firstChild); return node; };

  /** A link to the web, if the address is one; else its text. Reports can claim any address. */
  G.source = function (address) {
    if (!address) return null;
    if (!/^https?:\/\//i.test(address)) return G.el("span", { class: "muted", text: address });
    return G.el("a", { href: address, rel: "noopener noreferrer", target: "_blank", text: G.t("source") + " ↗" });
  };

  G.say = function (text) { document.getElementById("status").textContent = text; };

  /* ---- files to save ---- */

  G.save = function (name, blob) {
    var url = URL.createObjectURL(blob);
    var link = G.el("a", { href: url, download: name });
    document.body.appendChild(link);
    link.click();
    link.remove();
    setTimeout(function () { URL.revokeObjectURL(url); }, 60000);
  };

  function csvCell(value) {
    if (value === null || value === undefined) return "";
    var text = String(value);
    // A spreadsheet would run a text that begins like a formula.
    if (typeof value === "string" && /^[=+\-@\t\r]/.test(text)) text = "'" + text;
    return /[",\s]/.test(text) || (text === "" && typeof value === "string") ? '"' + text.replace(/"/g, '""') + '"' : text;
  }
  /** The rows of a table as CSV with a byte order mark, for programs and spreadsheets alike. */
  G.csv = function (columns, rows) {
    var lines = [columns.map(function (c) { return csvCell(c.label); }).join(",")];
    rows.forEach(function (row) {
      lines.push(columns.map(function (c) { return csvCell(c.value(row)); }).join(","));
    });
    return "\uFEFF" + lines.join("\n") + "\n";
  };

})(Gongkai);
