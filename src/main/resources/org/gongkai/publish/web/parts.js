"use strict";
/* The parts that views are made of: cards with their table and their files, tables, the tile map,
   rankings, choices. */
(function (G) {
  var el = G.el, svg = G.svg, t = G.t;

  /* ---- colours, read from the style sheet so that light and dark have one home ---- */

  G.colour = function (name) { return getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim(); };
  function channels(hex) { return [1, 3, 5].map(function (i) { return parseInt(hex.slice(i, i + 2), 16); }); }
  function luminance(hex) {
    var c = channels(hex).map(function (v) { v /= 255; return v <= 0.03928 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4); });
    return 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];
  }
  /** Black or white, whichever reads better on the colour. */
  G.inkOn = function (hex) { var l = luminance(hex); return (1.05 / (l + 0.05)) > ((l + 0.05) / 0.0565) ? "#ffffff" : "#10161c"; };
  G.steps = function () { return [1, 2, 3, 4, 5].map(function (i) { return G.colour("step-" + i); }); };

  /** Breaks that part the values into at most five classes of like size, by value. */
  G.classes = function (values) {
    var sorted = values.slice().sort(function (a, b) { return a - b; });
    var breaks = [];
    for (var i = 1; i < 5; i++) {
      var at = sorted[Math.floor(sorted.length * i / 5)];
      if (at > sorted[0] && breaks.indexOf(at) < 0) breaks.push(at);
    }
    return breaks;
  };
  G.classOf = function (breaks, value) {
    var i = 0;
    while (i < breaks.length && value >= breaks[i]) i++;
    return i;
  };

  /* ---- table ---- */

  /**
   * A table. A column: label, value(row) for files, shown(row) for eyes, number. Rows may be long:
   * the first are shown, the rest on demand; files hold all.
   */
  G.table = function (options) {
    var cap = options.cap || 200;
    var body = el("tbody");
    function cell(column, row, index) {
      var shown = column.shown ? column.shown(row) : column.value(row);
      if (shown === null || shown === undefined) shown = "—";
      var raw = column.value(row);
      var attributes = { class: column.number ? "number" : null, "data-value": raw === null || raw === undefined ? "" : String(raw) };
      if (index === 0 && !options.plain) { attributes.scope = "row"; return el("th", attributes, shown); }
      return el("td", attributes, shown);
    }
    function add(rows) {
      rows.forEach(function (row) {
        body.appendChild(el("tr", { class: options.rowClass ? options.rowClass(row) : null },
          options.columns.map(function (column, i) { return cell(column, row, i); })));
      });
    }
    add(options.rows.slice(0, cap));
    var table = el("table", { class: options.class || null },
      el("caption", { class: options.captionShown ? null : "visually-hidden", text: options.caption }),
      el("thead", null, el("tr", null, options.columns.map(function (column) {
        return el("th", { scope: "col", class: column.number ? "number" : null, text: column.label });
      }))),
      body);
    var wrap = el("div", { class: "table-wrap", tabindex: "0", role: "region", "aria-label": t(options.behind ? "table_full" : "table_scroll", options.caption) }, table);
    if (options.rows.length > cap) {
      var more = el("button", { class: "quiet", type: "button", text: t("show_rest", options.rows.length - cap), onclick: function () {
        add(options.rows.slice(cap));
        more.remove();
      } });
      return el("div", null, wrap, more);
    }
    return wrap;
  };

  /* ---- card: title, what it says, picture, notes, table, files ---- */

  /**
   * @param options id, title, lead, picture (element), notes (list), columns and rows of the table
   *     behind it, image (function giving {svg} text or {png} address) where it can be saved
   */
  G.card = function (options) {
    var tools = el("div", { class: "tools" });
    if (options.columns) {
      tools.appendChild(el("button", { type: "button", class: "tool", "data-save": "csv", text: "CSV", "aria-label": t("save_csv", options.title), onclick: function () {
        G.save(options.id + ".csv", new Blob([G.csv(options.columns, options.rows)], { type: "text/csv;charset=utf-8" }));
      } }));
    }
    if (options.image) {
      ["svg", "png"].forEach(function (kind) {
        tools.appendChild(el("button", { type: "button", class: "tool", "data-save": kind, text: kind.toUpperCase(), "aria-label": t("save_image", options.title, kind.toUpperCase()), onclick: function () {
          options.image(kind).then(function (blob) { G.save(options.id + "." + kind, blob); });
        } }));
      });
    }
    var details = null;
    if (options.columns && !options.tableIsPicture) {
      details = el("details", { class: "behind" }, el("summary", { text: t("table_behind", options.rows.length) }));
      var filled = false;
      var show = function () {
        if (filled) return;
        filled = true;
        while (details.children.length > 1) details.lastChild.remove();
        details.appendChild(G.table({ columns: options.columns, rows: options.rows, caption: options.title, behind: true, rowClass: options.rowClass }));
      };
      details.addEventListener("toggle", function () { if (details.open) show(); });
      // The rows changed in place, as a search does.
      options.rows.changed = function () {
        filled = false;
        details.firstChild.textContent = t("table_behind", options.rows.length);
        if (details.open) show();
      };
    }
    return el("section", { class: "card" + (options.wide ? " wide" : ""), id: "card-" + options.id, "aria-labelledby": "title-" + options.id },
      el("div", { class: "card-head" }, el("h2", { id: "title-" + options.id, text: options.title }), tools),
      options.lead ? el("p", { class: "lead" }, options.lead) : null,
      options.picture,
      (options.notes || []).map(function (note) { return el("p", { class: "note" }, note); }),
      details);
  };

  G.empty = function (text) { return el("p", { class: "empty", text: text || t("nothing") }); };

  /* ---- choices ---- */

  G.choice = function (name, label, values, current, labelOf, change) {
    var id = "choice-" + name;
    return el("div", { class: "choice" },
      el("label", { for: id, text: label }),
      el("select", { id: id, onchange: function (event) { change(event.target.value); } },
        values.map(function (value) {
          return el("option", { value: value, selected: String(value) === String(current), text: labelOf(value) });
        })));
  };

  /** A row of links of which one is where we are. */
  G.tabs = function (label, items) {
    return el("nav", { class: "tabs", "aria-label": label }, el("ul", null, items.map(function (item) {
      return el("li", null, el("a", { href: item.href, "aria-current": item.current ? "page" : null, text: item.text }));
    })));
  };

  /* ---- tile map ---- */

  var TILE = 60, GAP = 4, COLUMNS = 9, ROWS = 8;

  /**
   * The provinces as tiles. Where there is no data the tile is hatched, which no value is.
   *
   * @param options label, cells (code → {value, small, spoken}), text(value), selected, choose(code)
   */
  G.tileMap = function (options) {
    var values = G.places.map(function (p) { return options.cells[p.code]; })
      .filter(function (c) { return c && c.value !== null; }).map(function (c) { return c.value; });
    var breaks = G.classes(values);
    var steps = G.steps();
    var step = function (i) { return steps[breaks.length ? Math.round(i * 4 / breaks.length) : 2]; };
    var font = getComputedStyle(document.body).fontFamily;
    var hatch = "hatch-" + (options.id || "map");
    var root = svg("svg", { viewBox: "0 0 " + (COLUMNS * TILE) + " " + (ROWS * TILE), class: "tile-map", role: "group", "aria-label": options.label, "font-family": font },
      svg("defs", null, svg("pattern", { id: hatch, width: 7, height: 7, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
        svg("rect", { width: 7, height: 7, fill: G.colour("card") }),
        svg("line", { x1: 0, y1: 0, x2: 0, y2: 7, stroke: G.colour("hatch"), "stroke-width": 3 }))));
    G.places.forEach(function (place) {
      var cell = options.cells[place.code];
      var known = cell && cell.value !== null && cell.value !== undefined;
      var colour = known ? step(G.classOf(breaks, cell.value)) : "url(#" + hatch + ")";
      var ink = known ? G.inkOn(colour) : G.colour("ink");
      var x = place.column * TILE + GAP / 2, y = place.row * TILE + GAP / 2, size = TILE - GAP;
      var chosen = options.selected === place.code;
      var name = G.state.lang === "en" ? place.short : place.zh;
      // What is seen comes first, so that who speaks to the page can say it.
      var spoken = name + " " + (known ? options.text(cell.value) + " · " : "") + (name === G.label(place) ? "" : G.label(place) + ", ") + (known ? cell.spoken : t("no_data"));
      var act = function () { options.choose(chosen ? "all" : place.code); };
      root.appendChild(svg("g", {
        class: "tile" + (chosen ? " chosen" : ""), "data-province": place.code,
        tabindex: options.choose ? 0 : null, role: options.choose ? "button" : "img",
        "aria-label": spoken, "aria-pressed": options.choose ? String(chosen) : null,
        onclick: options.choose ? act : null,
        onkeydown: options.choose ? function (event) {
          if (event.key === "Enter" || event.key === " ") { event.preventDefault(); act(); }
        } : null
      },
        svg("title", { text: spoken }),
        svg("rect", { x: x, y: y, width: size, height: size, rx: 5, fill: colour, stroke: chosen ? G.colour("accent-2") : (cell && cell.small ? G.colour("muted") : G.colour("line")), "stroke-width": chosen ? 3 : 1, "stroke-dasharray": known && cell.small ? "3 3" : null }),
        // A plate behind the name keeps it readable on the hatching.
        known ? null : svg("rect", { x: x + 7, y: y + 10, width: size - 14, height: 20, rx: 3, fill: G.colour("card") }),
        svg("text", { x: x + size / 2, y: y + 25, "text-anchor": "middle", "font-size": 16.5, "font-weight": 600, fill: ink, text: name }),
        known ? svg("text", { class: "tile-value", x: x + size / 2, y: y + 44, "text-anchor": "middle", "font-size": 14, fill: ink, text: options.text(cell.value) }) : null));
    });
    var legend = el("ul", { class: "legend", "aria-label": t("legend") });
    var edges = values.length ? [Math.min.apply(null, values)].concat(breaks, [Math.max.apply(null, values)]) : [];
    for (var i = 0; i + 1 < edges.length; i++) {
      legend.appendChild(legendItem(step(i), options.text(edges[i]) + (edges[i + 1] > edges[i] ? "–" + options.text(edges[i + 1]) : "")));
    }
    legend.appendChild(el("li", null, el("span", { class: "swatch hatched", "aria-hidden": "true" }), t("no_data")));
    return { root: el("div", { class: "map-frame" }, root, legend), svg: root };
  };

  function legendItem(colour, text) {
    var swatch = el("span", { class: "swatch", "aria-hidden": "true" });
    swatch.style.backgroundColor = colour;
    return el("li", null, swatch, text);
  }

  /* ---- bar with its interval ---- */

  G.bar = function (value, low, high, max, small) {
    var width = 200, scale = function (v) { return max > 0 ? Math.max(0, Math.min(1, v / max)) * width : 0; };
    var root = svg("svg", { viewBox: "0 0 " + width + " 16", class: "bar" + (small ? " small" : ""), preserveAspectRatio: "none", "aria-hidden": "true", focusable: "false" },
      svg("rect", { x: 0, y: 3, width: scale(value || 0), height: 10, class: "bar-fill" }));
    if (low !== null && low !== undefined) {
      root.appendChild(svg("line", { x1: scale(low), x2: scale(high), y1: 8, y2: 8, class: "bar-interval" }));
      [low, high].forEach(function (v) { root.appendChild(svg("line", { x1: scale(v), x2: scale(v), y1: 4, y2: 12, class: "bar-interval" })); });
    }
    return root;
  };

  /** A line as small as a word. */
  G.spark = function (points) {
    var known = points.filter(function (p) { return p.value !== null && p.value !== undefined; });
    if (known.length < 2) return null;
    var xs = points.map(function (p) { return p.year; }), max = Math.max.apply(null, known.map(function (p) { return p.value; })), min = Math.min.apply(null, known.map(function (p) { return p.value; }));
    var x = function (year) { return 3 + 114 * (year - xs[0]) / Math.max(1, xs[xs.length - 1] - xs[0]); };
    var y = function (v) { return 27 - 24 * (max > min ? (v - min) / (max - min) : 0.5); };
    var last = known[known.length - 1];
    return svg("svg", { viewBox: "0 0 120 30", class: "spark", "aria-hidden": "true", focusable: "false" },
      svg("polyline", { points: known.map(function (p) { return x(p.year).toFixed(1) + "," + y(p.value).toFixed(1); }).join(" ") }),
      svg("circle", { cx: x(last.year), cy: y(last.value), r: 3 }));
  };

  /* ---- pictures to save ---- */

  /** A picture drawn here, with a title and a ground of its own, as SVG or PNG. */
  G.saveSvg = function (root, title, source) {
    return function (kind) {
      var copy = root.cloneNode(true);
      var box = root.viewBox.baseVal;
      var width = box.width, height = box.height + 64;
      copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
      copy.setAttribute("width", width);
      copy.setAttribute("height", height);
      copy.setAttribute("viewBox", "0 -40 " + width + " " + height);
      var ground = svg("rect", { x: 0, y: -40, width: width, height: height, fill: G.colour("card") });
      copy.insertBefore(ground, copy.firstChild);
      copy.appendChild(svg("text", { x: 4, y: -16, "font-size": 16, "font-weight": 600, fill: G.colour("ink"), text: title }));
      copy.appendChild(svg("text", { x: 4, y: box.height + 16, "font-size": 10, fill: G.colour("muted"), text: source }));
      var text = G.xml(new XMLSerializer().serializeToString(copy));
      if (kind === "svg") return Promise.resolve(new Blob([text], { type: "image/svg+xml" }));
      return G.pngOf(text, width, height);
    };
  };

  /** Without the characters that XML may not hold, which reports may. */
  G.xml = function (text) { return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd"); };

  G.pngOf = function (svgText, width, height) {
    return new Promise(function (resolve, reject) {
      var image = new Image();
      image.onload = function () {
        var canvas = document.createElement("canvas");
        canvas.width = width * 2;
        canvas.height = height * 2;
        canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
        canvas.toBlob(resolve, "image/png");
      };
      image.onerror = function () { reject(new Error("picture")); };
      image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(svgText);
    });
  };

})(Gongkai);
