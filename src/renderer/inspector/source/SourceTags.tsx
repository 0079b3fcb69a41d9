// The tags of a source, or of several: taken from the codebook or made on the spot, put on all and taken off all.
import { X } from 'lucide-react'
import { useState } from 'react'
import controls from '../../claims/controls/controls.module.css'
import { Picker } from '../../claims/controls/Picker'
import type { Source } from '../../../core/model/source'
import { tagOfName, tagToPut } from '../../library/tags/by-name'
import { useActions, useApp } from '../../state/store'
import { words } from '../../ui/words'

/** What the focus goes to when somebody asks to tag. */
export const tagsId = 'source-tags'

export function SourceTags({ sources }: { sources: readonly Source[] }) {
  const actions = useActions()
  const tags = useApp((state) => state.codebook.tags)
  const fixed = useApp((state) => state.project?.readOnly === true)
  const carried = new Map<string, number>()
  for (const source of sources) for (const id of source.tags) carried.set(id, (carried.get(id) ?? 0) + 1)
  const takeOff = (id: string): void => {
    void actions.tagSources(sources, id, false)
    // What was pressed goes with its tag.
    document.getElementById(tagsId)?.focus()
  }
  return (
    <div className={controls['row']}>
      <span className={controls['label']}>Tags</span>
      <div className={controls['stack']}>
        {carried.size > 0 && (
          <div className={controls['chips']}>
            {[...carried].map(([id, on]) => (
              <div key={id} className={controls['chip']}>
                <span>
                  {tags.get(id)?.name}
                  {on < sources.length && ` (${words.library.onSome(on, sources.length)})`}
                </span>
                <button
                  type="button"
                  className={controls['tool']}
                  aria-label={`Remove tag ${tags.get(id)?.name}`}
                  disabled={fixed}
                  onClick={() => takeOff(id)}
                >
                  <X size={14} aria-hidden />
                </button>
              </div>
            ))}
          </div>
        )}
        <TagPicker sources={sources} carried={carried} fixed={fixed} />
      </div>
    </div>
  )
}

interface TagPickerProps {
  sources: readonly Source[]
  carried: ReadonlyMap<string, number>
  fixed: boolean
}

function TagPicker({ sources, carried, fixed }: TagPickerProps) {
  const actions = useActions()
  const tags = useApp((state) => state.codebook.tags)
  const [typed, setTyped] = useState('')
  const name = typed.trim()
  const found = [...tags.values()]
    .filter((tag) => carried.get(tag.id) !== sources.length)
    .filter((tag) => tag.name.toLowerCase().includes(name.toLowerCase()))
    .map((tag) => ({ key: tag.id, label: tag.name }))
  const known = tagOfName(tags.values(), name)
  const make = name === '' || known ? [] : [{ key: 'create', label: `Create tag “${name}”` }]
  const pick = (key: string): void => {
    setTyped('')
    if (key !== 'create') return void actions.tagSources(sources, key, true)
    void actions.changeSources({
      sources,
      called: (n) => words.library.tagged(name, n),
      before: (now) => tagToPut(now, name).before,
      edit: ({ tags: held }, now) => {
        const { id } = tagToPut(now, name)
        return held.includes(id) ? undefined : { tags: [...held, id] }
      },
    })
  }
  return (
    <Picker
      id={tagsId}
      label="Add tag"
      placeholder="Add a tag"
      text={typed}
      options={[...found, ...make]}
      fixed={fixed}
      onType={setTyped}
      onPick={pick}
      onEnter={() => {
        const first = found.find(({ label }) => label.toLowerCase() === name.toLowerCase()) ?? make[0]
        if (first) pick(first.key)
      }}
      onLeave={() => setTyped('')}
    />
  )
}
