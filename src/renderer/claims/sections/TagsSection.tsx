// The tags of the claim: taken from the codebook, or made on the spot.
// Removing one takes it off this claim; the tag stays in the codebook.
import { X } from 'lucide-react'
import { useState } from 'react'
import { tagOfName } from '../../library/tags/by-name'
import { useActions, useApp } from '../../state/store'
import { Section } from '../controls/Disclosure'
import { Picker } from '../controls/Picker'
import { Tool } from '../controls/Tool'
import { elementId, useDesk } from '../form/desk'
import { putNewTag, setTag } from '../tagging'
import controls from '../controls/controls.module.css'

export function TagsSection() {
  const desk = useDesk()
  const all = useApp((state) => state.codebook.tags)
  const tags = desk.claim.tags
  const actions = useActions()
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
                onPress={() => void setTag(actions, [desk.claim.id], id, false)}
              />
            </div>
          ))}
        </div>
      )}
      <TagPicker />
    </Section>
  )
}

function TagPicker() {
  const desk = useDesk()
  const actions = useActions()
  const all = useApp((state) => state.codebook.tags)
  const [text, setText] = useState('')
  const name = text.trim()
  const found = [...all.values()]
    .filter((tag) => !desk.claim.tags.includes(tag.id))
    .filter((tag) => tag.name.toLowerCase().includes(name.toLowerCase()))
    .map((tag) => ({ key: tag.id, label: tag.name }))
  const known = tagOfName(all.values(), name)
  const make = name === '' || known ? [] : [{ key: 'create', label: `Create tag “${name}”` }]
  const pick = (key: string): void => {
    setText('')
    const ids = [desk.claim.id]
    void (key === 'create' ? putNewTag(actions, ids, name) : setTag(actions, ids, key, true))
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
      onPick={pick}
      onEnter={() => {
        const first = found.find(({ key }) => key === known?.id) ?? make[0]
        if (first) pick(first.key)
      }}
      onLeave={() => setText('')}
    />
  )
}
