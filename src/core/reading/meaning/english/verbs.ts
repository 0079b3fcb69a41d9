// The verbs of English by which the type of a claim is told, and the wordings of its parts. Only tables.

/** Somebody accuses somebody of something, or is accused of it. */
export const accusing = {
  passive:
    /\b(?:(?:is|are|was|were|been|being|stands?) )?(?:now |also )?(?:accused of|charged with|suspected of|alleged to have)\b/iu,
  active: /\b(?:accus(?:es|ed|ing))\b(?! of\b)/iu,
  by: /\baccused by (?=(?:the |an? )?\p{L})/iu,
}

/** Somebody says something to somebody. */
export const telling = /\b(?:told|wrote to|informed|assured)\b/iu

/** A study, an inquiry or a court that finds something. */
export const finding =
  /\b(?:found|finds|conclud(?:es|ed)|establish(?:es|ed)|ruled|discover(?:s|ed)|uncover(?:s|ed)|determin(?:es|ed))\b(?: (?:yesterday|today|last \p{L}+|on \p{Lu}\p{L}+))?(?: that)?(?= )/iu
export const finders =
  /\b(?:inquiry|review|report|audit|auditors?|study|survey|investigat(?:ion|ors?)|inspect(?:ion|ors?)|court|tribunal|jury|judge|coroner|inquest|commission|committee|ombudsman|panel|research(?:ers)?|analysis|watchdog|regulator|scientists|trial)\b/iu

/** Somebody binds himself to do something. */
export const promising =
  /\b(?:pledg(?:es|ed)|promis(?:es|ed)|vow(?:s|ed)|undert(?:akes|ook)|commit(?:s|ted)? (?:itself|himself|herself|themselves)|agreed|guarantee[sd])\b(?= to\b| that\b)|\b(?:will|shall)\b(?! (?:be|have)\b)/u

/** What authorities and firms do to somebody or something. */
export const doing =
  /\b(?:fined|sacked|dismissed|closed|shut|banned|barred|suspended|arrested|seized|ordered|approved|granted|issued|launched|signed|bought|sold|opened|hired|recruited|cut|scrapped|awarded|appointed|removed|withdrew|withdrawn|deported|evicted|inspected|revoked|confiscated|demolished|disciplined|expelled|disqualified|recalled|handed)\b/iu

/** “were withdrawn in May”: by whom isn't said. */
export const undone =
  /^(?:is|are|was|were|has been|have been|had been|being)\s(?!.*\bby\s(?:the|an?|its|their|his|her|\p{Lu}))/u

/** Subjects that do nothing: “the number of wardens suspended”. */
export const amounts =
  /^(?:the |an? |its |their )?(?:total |average )?(?:numbers?|shares?|totals?|proportion|rates?|figures?|costs?|value|amount|count)\b/iu

/** What happens. */
export const happening =
  /\b(?:killed|died|dies|injured|wounded|crashed|collided|overturned|collapsed|sank|capsized|burned|burnt|exploded|derailed|drowned|rescued|evacuated|flooded|struck|erupted|broke out|spilled|leaked|destroyed|stranded|protested|marched)\b/iu

/** “X means Y”, and what else says what a word stands for. */
export const defining =
  /\b(?:is|are) defined as\b|\b(?:means|denotes)\b|\b(?:is|are) (?:used|taken|understood) to mean\b|\brefers? to\b|\bis the (?:term|name|word) for\b/u

/** How something came out. */
export const outcomes =
  /\b(?:(?:(?:was|were|has been|have been|being) )?(?:upheld|not upheld|dismissed|rejected|withdrawn|refused(?! to\b)|granted|approved|acquitted|convicted|cleared|closed without (?:further )?action|resolved|settled|sacked|quashed|overturned|dropped|unproven|substantiated|unsubstantiated)|no (?:further )?action(?: (?:was|were) taken)?|led to (?:an? )?\p{L}+)\b/iu

/** What stands between a subject and its verb. */
export const helpers =
  /(?:,?\s{1,4}(?:has|have|had|is|are|was|were|been|also|now|later|again|then)){0,6},?\s{0,4}$/iu

/** Words that a part can't end with. Bounded: a run that is looked at from each of its words would cost its square. */
export const danglers =
  /(?:\s{1,4}(?:of|in|on|at|by|for|from|to|with|and|or|between|since|during|against|about|over|under|than|the|an?|as|after|before|into|per|each|some|nearly|almost|around|more|up|just|only|is|are|was|were|has|had|have|been|another|its|their|his|her|worth|including|among|another|further|which|who|that)){1,6}$/iu
