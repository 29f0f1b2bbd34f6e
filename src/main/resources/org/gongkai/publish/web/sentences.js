"use strict";
/* Sentences of reports, with what was found in them marked and where they stand. */
(function (G) {
  var el = G.el, t = G.t;

  /* Spans count code points, not the UTF-16 units of JavaScript's strings. */
  function pieces(text, spans) {
    var points = Array.from(text), at = 0, out = [];
    spans.forEach(function (span) {
      var begin = Math.max(at, span[0]), end = Math.min(points.length, span[1]);
      if (end <= begin) return;
      if (begin > at) out.push(points.slice(at, begin).join(""));
      out.push(el("mark", { text: points.slice(begin, end).join("") }));
      at = end;
    });
    if (at < points.length) out.push(points.slice(at).join(""));
    return out;
  }

  function agencyLine(s) {
    return [s.agency_name || t("agency_open"), s.report_year === null ? t("year_open") : t("year_of", s.report_year), G.placeName(s.province_code), G.levelName(s.agency_level)].join(" · ");
  }

  function sentenceList(sentences, state) {
    if (!sentences.length) return G.empty(t("no_sentences"));
    return el("ol", { class: "sentences" }, sentences.map(function (s) {
      return el("li", null,
        el("blockquote", null, pieces(s.text, [[s.begin, s.end]])),
        el("p", { class: "byline" }, agencyLine(s), " · ", G.source(s.source_url) || t("no_source"), " ", el("code", { text: s.report_id })));
    }));
  }
  function sentenceColumns() {
    return [
      { label: t("sentence"), value: function (s) { return s.text; } },
      { label: t("agency"), value: function (s) { return s.agency_name; } },
      { label: t("year"), value: function (s) { return s.report_year; } },
      { label: t("province"), value: function (s) { return s.province_code ? G.placeName(s.province_code) : null; } },
      { label: t("report"), value: function (s) { return s.report_id; } },
      { label: t("source"), value: function (s) { return s.source_url; } }
    ];
  }

  G.sentences = { pieces: pieces, list: sentenceList, columns: sentenceColumns };

})(Gongkai);
