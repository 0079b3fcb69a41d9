// Who says what stands between marks: each construction, and what looks like it and isn't.
import { describe, expect, test } from 'vitest'
import { heardIn, voicesOf } from './heard'

const intro = 'Mira Oduya, who keeps the harbour register, met Jonas Brandt, chair of the fishers’ union.\n'

describe('the verb', () => {
  test.each([
    ['after', '“We counted twice,” Mira Oduya said.', 'Mira Oduya'],
    ['after, with what she is between commas', '“We counted,” Mira Oduya, 48, a diver, said.', 'Mira Oduya'],
    [
      'after, with a clause between commas',
      '“We counted,” Mira Oduya, who has no boat, told the board.',
      'Mira Oduya',
    ],
    [
      'after, with a number in groups between',
      'Mira Oduya, who counted 4,000 eels, called the count “a wreck”.',
      'Mira Oduya',
    ],
    ['after, with what she is before', '“We counted,” harbour master Mira Oduya said.', 'Mira Oduya'],
    ['after, with a title', '“We counted,” Dr. Mira Oduya said.', 'Mira Oduya'],
    [
      'after, with a role of several words',
      '“We counted,” Deputy Fisheries Minister Ann Vale said.',
      'Ann Vale',
    ],
    ['inverted', '“We counted twice,” said Mira Oduya, who keeps the register.', 'Mira Oduya'],
    [
      'inverted, with what she is',
      '“We counted,” warned Leith councillor Mira Oduya on Tuesday.',
      'Mira Oduya',
    ],
    ['before, with a colon', 'Mira Oduya told the board on Tuesday: “We counted twice.”', 'Mira Oduya'],
    ['before, with a comma', 'Mira Oduya said, “We counted twice.”', 'Mira Oduya'],
    [
      'before, after a preposed phrase',
      'In a letter to Jonas Brandt, Mira Oduya wrote: “We counted.”',
      'Mira Oduya',
    ],
    [
      'before, after a clause',
      'Asked why it took a year, Mira Oduya replied: “We counted twice.”',
      'Mira Oduya',
    ],
    ['before, inverted', 'Said Mira Oduya: “We counted twice.”', 'Mira Oduya'],
    ['as a participle', 'Mira Oduya shook her head, adding: “We counted twice.”', 'Mira Oduya'],
    ['coordinated', 'Mira Oduya shook her head and said: “We counted twice.”', 'Mira Oduya'],
    ['of two words', '“We counted twice,” Mira Oduya pointed out.', 'Mira Oduya'],
    ['passive with an agent', 'The office was called “a ruin” by Mira Oduya.', 'Mira Oduya'],
    ['of a quoted voice', 'The Courier quoted Mira Oduya as saying: “We counted twice.”', 'Mira Oduya'],
    ['after a question', '“Who counts them?” Mira Oduya asked.', 'Mira Oduya'],
    ['in the present', '“We count twice,” says Mira Oduya.', 'Mira Oduya'],
    [
      'after a clause without commas',
      '“We counted,” the fisherwoman who lost her boat said.',
      'the fisherwoman',
    ],
    ['none, with a colon', 'Mira Oduya: “We counted twice.”', 'Mira Oduya'],
    ['none, with a sentence before a colon', 'Mira Oduya was blunt: “We counted twice.”', 'Mira Oduya'],
  ])('%s', (_what, text, speaker) => {
    expect(heardIn(text).map((line) => line.split(':')[0])).toEqual([speaker])
  })

  test.each([
    ['according to', 'According to Mira Oduya, the quay is “a ruin”.'],
    ['according to, behind', 'The quay is “a ruin beyond repair”, according to Mira Oduya.'],
    ['in the words of', 'The quay is, in the words of Mira Oduya, “a ruin”.'],
    ['in her words', 'Mira Oduya left in March. The quay is, in her words, “a ruin”.'],
    ['a few words inside a sentence', 'Mira Oduya said the quay was “a ruin” and would fall.'],
    ['a few words before the frame', 'The quay was “a ruin”, Mira Oduya said.'],
    ['a verb that takes no clause', 'Mira Oduya dismissed the plan as “a ruin on paper”.'],
  ])('may be %s', (_what, text) => {
    expect(heardIn(text)[0]).toMatch(/^Mira Oduya: “a ruin/)
  })

  test('on both sides of a broken sentence is the same', () => {
    expect(heardIn('“We counted,” said Mira Oduya, “and we counted again.”')).toEqual([
      'Mira Oduya: “We counted,”',
      'Mira Oduya: “and we counted again.”',
    ])
  })

  test('of one sentence is not that of the next', () => {
    expect(heardIn(`${intro}“We counted,” said Oduya. “You did not,” said Brandt.`)).toEqual([
      'Mira Oduya: “We counted,”',
      'Jonas Brandt: “You did not,”',
    ])
  })
})

describe('a voice', () => {
  test.each([
    ['a surname', '“We counted,” Oduya said.', 'Mira Oduya'],
    ['a title and a surname', '“We counted,” Mrs Oduya said.', 'Mira Oduya'],
    ['a role that was given before', '“They sank,” the union chair said.', 'Jonas Brandt'],
    [
      'a pronoun for whom the sentence before is about',
      'Oduya disagreed. “We counted,” she said.',
      'Mira Oduya',
    ],
    ['a pronoun that only one fits', 'Mrs Oduya met Mr Brandt. “They sank,” he said.', 'Jonas Brandt'],
    ['whoever adds something', 'Brandt said so. Oduya nodded. “And more,” she added.', 'Mira Oduya'],
    ['one of those before', 'Skippers shrugged. “Stick it,” said one.', 'one'],
    ['another, with a name', 'Skippers shrugged. “Stick it,” said another, Barry Munt.', 'Barry Munt'],
    [
      'not whom her own sentence is about',
      'Oduya left. Brandt, she said, had “sold two boats”.',
      'Mira Oduya',
    ],
    ['nobody whom a letter was shown to', 'Shown the letter, Brandt said: “I know it.”', 'Jonas Brandt'],
    ['his daughter, not him', '“They sank,” said Brandt’s daughter.', 'Brandt’s daughter'],
    ['his daughter by name', '“They sank,” said Brandt’s daughter, Lena Korhonen.', 'Lena Korhonen'],
  ])('is %s', (_what, text, speaker) => {
    expect(heardIn(intro + text).map((line) => line.split(':')[0])).toEqual([speaker])
  })

  test.each([
    ['particles', 'Piet van der Meer', 'van der Meer'],
    ['an Arabic article', 'Layla al-Rashid', 'al-Rashid'],
    ['diacritics', 'Elif Şahin-Çelik', 'Şahin-Çelik'],
    ['an apostrophe', 'Niamh O’Brien', 'O’Brien'],
    ['initials', 'J. R. Hallorann', 'Hallorann'],
    ['letters behind', 'Carys Undercliffe MP', 'Undercliffe'],
  ])('with %s comes back by surname', (_what, name, surname) => {
    const full = name.replace(' MP', '')
    expect(heardIn(`“Yes,” said ${name}.\n“No,” ${surname} said later.`)).toEqual([
      `${full}: “Yes,”`,
      `${full}: “No,”`,
    ])
  })

  test.each([
    ['one name', '“Yes,” Suharto said.', 'Suharto'],
    ['a script without capitals', '“Yes,” said محمد.', 'محمد'],
    ['a spokesman', '“Yes,” said a spokesman for the harbour office.', 'a spokesman for the harbour office'],
    ['somebody in the crowd', '“Yes,” shouted a man at the back.', 'a man at the back'],
    ['one of many', '“Yes,” said one of the wardens.', 'one of the wardens'],
    ['a body', '“Yes,” the Department of Trade and Industry said.', 'Department of Trade and Industry'],
    ['a couple', '“Yes,” said Yusuf and Amina Demir, who run the café.', 'Yusuf and Amina Demir'],
    ['a union', '“Yes,” the Wessel Fishers’ Union said.', 'Wessel Fishers’ Union'],
    ['a document', 'The report said: “No boat is safe.”', 'The report'],
    [
      'who is familiar with it',
      '“Yes,” said a person familiar with the matter.',
      'a person familiar with the matter',
    ],
    ['whose role stands in two phrases', 'Leader of the council Imelda Strand said: “Yes.”', 'Imelda Strand'],
    ['whose role no table has', 'Selectwoman Patience Rue said: “Yes.”', 'Patience Rue'],
  ])('may be %s', (_what, text, speaker) => {
    expect(heardIn(text).map((line) => line.split(':')[0])).toEqual([speaker])
  })

  test('that is unnamed comes back by what it is', () => {
    const text =
      'A spokesman for the harbour office said: “Yes.”\n“No,” the spokesman said.\n“Never,” he added.'
    expect(new Set(heardIn(text).map((line) => line.split(':')[0]))).toEqual(
      new Set(['A spokesman for the harbour office']),
    )
  })

  test('of a headline is told by the text', () => {
    const text = 'Quay ‘a ruin’, residents hear\n“The quay is a ruin,” said Mira Oduya.'
    const regions = [{ start: 0, end: 29, kind: 'headline' as const, by: 'rule' as const }]
    expect(heardIn(text, { regions })).toEqual(['Mira Oduya: ‘a ruin’', 'Mira Oduya: “The quay is a ruin,”'])
  })

  test('is looked for among the entities, by alias too', () => {
    const entities = [{ id: 'e1', kind: 'person' as const, name: 'Mira Oduya', aliases: ['the hull lady'] }]
    const { quotations } = voicesOf('“Yes,” Oduya said.\nMira Oduya left.', { entities })
    const [quotation] = quotations
    expect(quotation?.speaker).toMatchObject({ entity: 'e1', name: 'Mira Oduya', rule: 'surname' })
    expect(quotation?.speech.speaker).toEqual({ entity: 'e1', name: 'Mira Oduya' })
  })
})

describe('a voice goes on', () => {
  test('in the same paragraph', () => {
    expect(heardIn('“We counted,” said Mira Oduya. “Nobody helped.”')).toEqual([
      'Mira Oduya: “We counted,”',
      'Mira Oduya: “Nobody helped.”',
    ])
  })

  test('in the next paragraph', () => {
    expect(heardIn('Mira Oduya was furious.\n“Nobody helped. Nobody ever does.”')).toEqual([
      'Mira Oduya: “Nobody helped. Nobody ever does.”',
    ])
  })

  test('but not after somebody else has begun', () => {
    const text = '“We counted,” said Mira Oduya.\nJonas Brandt disagreed.\n“Nobody counted.”'
    expect(heardIn(text)[1]).toBe('Jonas Brandt: “Nobody counted.”')
  })

  test('and whoever is asked answers', () => {
    const text = 'Mira Oduya said she had counted.\nJonas Brandt asked: “How often?”\n“Twice. Every hull.”'
    expect(heardIn(text)[1]).toBe('Mira Oduya: “Twice. Every hull.”')
  })

  test('and what somebody does beside words tells whose they are', () => {
    const text = 'Mira Oduya counted.\n“Nonsense.” Jonas Brandt spits. “Nobody counted.”'
    expect(heardIn(text)).toEqual(['Jonas Brandt: “Nonsense.”', 'Jonas Brandt: “Nobody counted.”'])
  })
})

describe('words that nobody is quoted with', () => {
  test.each([
    ['so-called', 'The so-called “ghost” boats were struck off.'],
    ['a name', 'The boats, known as “ghosts”, were struck off.'],
    ['what locals call it', 'Skippers call the office the “black hole”.'],
    ['an epithet', 'The “temporary” levy has lasted nine years.'],
    ['an epithet in reported speech', 'Mira Oduya said the “temporary” levy had lasted nine years.'],
    ['a title', 'A petition titled “Save Our Quay” has 900 names.'],
    ['a word as a word', 'Somebody had painted the word “shame” on the hull.'],
    ['what was said at a hearing', 'Quay ‘a ruin’, inquest told'],
    ['a list in the sense of a noun', 'At the “dental hub”, the waiting list has not been published.'],
  ])('%s', (_what, text) => {
    expect(heardIn(text).map((line) => line[0])).toEqual(['–'])
  })

  test('and words that somebody is', () => {
    expect(heardIn('Mira Oduya described the levy as “temporary at best”.')[0]).toMatch(/^Mira Oduya/)
    expect(heardIn('Mira Oduya called the levy “reckless”.')[0]).toMatch(/^Mira Oduya/)
  })
})
