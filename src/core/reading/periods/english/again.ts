// English wordings that mean a date again which the text has named. Tables only.

/** What began at a date: “its first twelve months” are counted from there. */
export const begins: ReadonlySet<string> = new Set(
  'opened opening began started launched launch founded'.split(' '),
)

/** Behind “before the year”. */
export const isOver: readonly (readonly string[])[] = [
  ['was', 'out'],
  ['was', 'over'],
  ['ended'],
  ['had', 'ended'],
]

/** Begin a sentence without a verb that goes on with what the one before tells of. */
export const goingOn: readonly (readonly string[])[] = [
  ['another'],
  ['a', 'further'],
  ['the', 'rest'],
  ['the', 'others'],
]

/** Before a measure, where it isn't a length of what lasts: “destroyed vines on 900 hectares”. */
export const spreading: ReadonlySet<string> = new Set(['on', 'across', 'over', 'along'])

/** Between a preposition or a verb and its number. */
export const vague: ReadonlySet<string> = new Set(
  'some about nearly almost around roughly approximately over only just'.split(' '),
)

/** Verbs of the past that say where a thing is, whatever happened. */
export const lying: ReadonlySet<string> = new Set(
  'was were had stood lay sat lived ran covered stretched'.split(' '),
)

/** Before “to”: what is done about it is still to come. */
export const agreeing: ReadonlySet<string> = new Set('agreed decided voted promised pledged vowed'.split(' '))

/** Before “to”: a date behind it is that of what is foreseen. */
export const foreseeing: ReadonlySet<string> = new Set(['forecast', 'predicted', 'projected', 'expected'])

/** Before “in six weeks”: how long nothing like it has been. */
export const repeated: ReadonlySet<string> = new Set('first second third fourth fifth time times'.split(' '))

/** Begin a paragraph that goes on with what the one before tells of. */
export const pointingBack: readonly (readonly string[])[] = [
  ['they'],
  ['these'],
  ['those'],
  ['of', 'those'],
  ['of', 'these'],
  ['of', 'them'],
  ...goingOn,
]
