// The tags of the claim: taken from the codebook, or made on the spot.
// Removing one takes it off this claim; the tag stays in the codebook.
import { X } from 'lucide-react'
import { useState } from 'react'
import { useActions, useApp } from '../../state/store'
import { Section } from '../controls/Disclosure'
import { Picker } from '../controls/Picker'
import { Tool } from '../controls/Tool'
import { elementId, useDesk } from '../form/desk'
import controls from '../controls/controls.module.css'

export function TagsSection() {
  const desk = useDesk()
  const all = useApp((state) => state.codebook.tags)
  const tags = desk.claim.tags
  const put = (change: (tags: readonly string[]) => string[]): void => {
    void desk.edit((claim) => ({ ...claim, tags: change(claim['tags'] as string[]) }))
  }
  return (
    <Section door="tags" title="Tags" count={tags.length}>
      {tags.length > 0 && (
        <div className={controls['chips']}>
          {tags.map((id) => (
            <div key={id} className={controls['chip']}>
              <span>{all.get(id)?.name}</span>
              <Tool
                icon={X}
                label={`Remove tag ${all.get(id)?.name}`}
                onPress={() => put((held) => held.filter((each) => each !== id))}
              />
            </div>
          ))}
        </div>
      )}
      <TagPicker onPick={(id) => put((held) => (held.includes(id) ? [...held] : [...held, id]))} />
    </Section>
  )
}

function TagPicker({ onPick }: { onPick: (id: string) => void }) {
  const desk = useDesk()
  const actions = useActions()
  const all = useApp((state) => state.codebook.tags)
  const [text, setText] = useState('')
  const name = text.trim()
  const found = [...all.values()]
    .filter((tag) => !desk.claim.tags.includes(tag.id))
    .filter((tag) => tag.name.toLowerCase().includes(name.toLowerCase()))
    .map((tag) => ({ key: tag.id, label: tag.name }))
  const known = [...all.values()].some((tag) => tag.name.toLowerCase() === name.toLowerCase())
  const make = name === '' || known ? [] : [{ key: 'create', label: `Create tag “${name}”` }]
  const pick = async (key: string): Promise<void> => {
    setText('')
    const id = key === 'create' ? (await actions.change('addTag', { name }))?.id : key
    if (id !== undefined) onPick(id)
  }
  return (
    <Picker
      id={elementId(['tags'])}
      label="Add tag"
      placeholder="Add a tag"
      text={text}
      options={[...found, ...make]}
      fixed={desk.fixed}
      onType={setText}
      onPick={(key) => void pick(key)}
      onEnter={() => {
        const first = found.find((tag) => tag.label.toLowerCase() === name.toLowerCase()) ?? make[0]
        if (first) void pick(first.key)
      }}
      onLeave={() => setText('')}
    />
  )
}
