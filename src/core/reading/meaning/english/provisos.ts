// The words of English that bring in what a claim depends on, and what it leaves out. Only tables.

export const provisos = {
  condition: {
    pattern:
      /(?<!\b(?:as|ask|asks|asked|asking|wonder|wondered|know|knows|known|knew|see|say|sure|unclear|decide|decided|tell|told|doubt) )\b(?:only )?if\b(?! (?:any|not|ever)\b)|\bunless\b|\bprovid(?:ed|ing) (?:that|the|it|they)\b|\b(?:as|so) long as\b|\bin the event (?:of|that)\b|\bsubject to\b|\bassuming\b|(?<=^|, )\bshould (?:the|it|they|he|she|this|that|we|you)\b|\bon (?:the )?condition that\b/giu,
  },
  exception: {
    pattern:
      /\bexcept(?:ing)?(?: for)?\b(?! that\b)|\bexclud(?:ing|es)\b|\bapart from\b|\baside from\b|\bother than\b|\bwith the exceptions? of\b|\bnot (?:including|counting)\b|\bleaving (?:out|aside)\b|\bwithout counting\b/giu,
  },
}

/** Where a condition or an exception ends. */
export const ends = /[,;:.!?”"“—()]|\s[–-]\s|\b(?:said|says|but)\b/u
