// Days of the week: “Tuesday”, “Tuesday night”, “Tuesday last week”. Alone it is the nearest one, that of the publication included.
import { addDays, dayOf, edtfOf, weekdayOf } from './calendar'
import { dayParts } from './english/cues'
import { weekdays } from './english/words'
import { skip, type Pattern } from './moment'
import { turnAt } from './turns'

/** The day of the week that begins at a token. */
export const weekdayAt: Pattern = (tokens, at) => {
  const weekday = tokens[at]?.capital ? weekdays.get(tokens[at].word) : undefined
  if (weekday === undefined) return undefined
  const part = dayParts.has(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1
  const week = turnAt(tokens, skip(tokens, part, 'of'))
  const ofWeek = week && tokens[week.next - 1]?.word === 'week' ? week : undefined
  return {
    next: ofWeek?.next ?? part,
    rule: 'weekday',
    strength: ofWeek || part > at + 1 ? 'sure' : 'weekday',
    counts: 'published',
    settle: (anchors) => {
      const from = ofWeek ? dayIn(ofWeek.settle(anchors)) : anchors.published && dayOf(anchors.published)
      if (!from) return undefined
      const away = weekday - weekdayOf(from)
      if (ofWeek) return edtfOf(addDays(from, away))
      const near = anchors.direction === 'future' ? (away < 0 ? away + 7 : away) : away > 0 ? away - 7 : away
      return edtfOf(addDays(from, near))
    },
  }
}

function dayIn(week: string | undefined) {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(week ?? '') ?? []
  return day === undefined ? undefined : { year: Number(year), month: Number(month), day: Number(day) }
}
