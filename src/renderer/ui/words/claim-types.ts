// What the codebook says of claim types: their fields, and what a change of them does to values.
import { all, count, number } from './count'

export const claimTypeWords = {
  letter: 'Letter',
  letterHint: 'One or two characters that stand on its colour',
  notALetter: (typed: string) => `“${typed}” is not one or two characters.`,
  keyIs: (key: string) => `“${key}” in exports and on the command line`,
  shortcut: 'Key',
  noShortcut: 'None',
  copy: 'Copy',
  copied: (label: string) => `${label} (copy)`,
  copyOf: 'Copy of',
  fromScratch: 'None: from scratch',
  fields: 'Fields',
  fieldsCounted: (n: number) => count(n, 'field'),
  noFields: 'No fields yet. Insert adds one.',
  addField: 'Add a field',
  newField: 'New field',
  field: (label: string) => `Field “${label}”`,
  label: 'Label',
  holds: 'Holds',
  help: 'Help',
  helpHint: 'What belongs here, as the form says it',
  key: 'Name in files',
  keyHint: 'What exports and the command line call it',
  required: 'Has to be filled in',
  requiredShort: 'required',
  notAKey: (typed: string) =>
    `“${typed}” is no such name: a small letter, then letters and digits, 40 at most.`,
  keyTaken: (key: string, label: string) => `“${key}” is the field “${label}” already.`,
  choices: 'Choices',
  choice: (n: number) => number(n),
  addChoice: 'Another choice',
  addThis: 'Add the choice',
  removeChoice: (label: string) => `Remove the choice “${label}”`,
  removeField: (label: string) => `Remove “${label}”`,
  fieldTypes: {
    text: 'Text',
    longText: 'Long text',
    boolean: 'Yes or no',
    number: 'Number',
    quantity: 'Quantity',
    period: 'Period',
    choice: 'One of several choices',
    choices: 'Any of several choices',
    entity: 'An entity',
    entities: 'Entities',
    url: 'Address of a page',
  },
  whatHappens: (claims: number) => `What happens to the values of ${count(claims, 'claim')}`,
  outcome: (o: { field: string; to: string | undefined; stay: number; converted: number; noted: number }) => {
    const said = [
      ...(o.stay > 0 ? [`${number(o.stay)} ${o.stay === 1 ? 'stays as it is' : 'stay as they are'}`] : []),
      ...(o.converted > 0 ? [`${number(o.converted)} ${o.converted === 1 ? 'is' : 'are'} converted`] : []),
      ...(o.noted > 0
        ? [
            `${number(o.noted)} ${o.noted === 1 ? 'becomes a note on its claim' : 'become notes on their claims'}`,
          ]
        : []),
    ]
    return `${o.field}${o.to === undefined ? '' : ` → ${o.to}`}: ${all(said)}.`
  },
  example: (before: string, after: string | undefined) =>
    after === undefined ? `“${before}” → a note` : `“${before}” → ${after}`,
  nothingLost: (claims: number) => `Nothing of ${count(claims, 'claim')} is lost or changed.`,
  answerFirst: 'This was not changed: say first, above the fields, what happens to the values.',
  changeIt: 'Change it',
  leaveIt: 'Leave it',
  inUse: (label: string, claims: number) =>
    `${count(claims, 'claim')} ${claims === 1 ? 'is' : 'are'} of the type “${label}”`,
  retypeFirst:
    'It can be removed once they have another type. What fits into no field of that becomes a note.',
  newType: 'Their new type',
  goesTo: (label: string) => `Where “${label}” goes`,
  asNote: 'Into a note on the claim',
  give: (claims: number, label: string) => `Give ${count(claims, 'claim')} the type “${label}”`,
  giveAnother: 'Give them another type',
} as const
