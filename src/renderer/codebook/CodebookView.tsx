// The codebook: its three lists at the left, what of them is in hand at the right, and the ways in and out of it as a file.
// Must not break: a list is one tab stop; Enter and F2 lead to the name of what is in hand, Insert makes, Delete removes.
import { Download, FileInput, Plus } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import type { Coding } from '../state/browsing'
import { useActions, useApp } from '../state/store'
import { Button, IconButton } from '../ui/Button'
import { FilterBox } from '../ui/FilterBox'
import { Segmented } from '../ui/Segmented'
import { useFocusBack } from '../ui/use-focus-back'
import { words } from '../ui/words'
import styles from './Codebook.module.css'
import { EntityDetail } from './entities/EntityDetail'
import { EntityRows } from './entities/EntityRows'
import { Kinds } from './entities/Kinds'
import { standInList, toList } from './focus'
import { TagDetail } from './tags/TagDetail'
import { TagRows } from './tags/TagRows'
import { TypeDetail } from './types/TypeDetail'
import { TypeRows } from './types/TypeRows'

type List = Coding['list']

const rows: Record<List, () => ReactNode> = { tags: TagRows, claimTypes: TypeRows, entities: EntityRows }
const details: Record<List, () => ReactNode> = {
  tags: TagDetail,
  claimTypes: TypeDetail,
  entities: EntityDetail,
}

const text = words.codebook

export function CodebookView() {
  const actions = useActions()
  const list = useApp((state) => state.coding.list)
  const readOnly = useApp((state) => state.project?.readOnly === true)
  const Rows = rows[list]
  const Detail = details[list]
  const view = useRef<HTMLDivElement>(null)
  useEffect(() => standInList(), [])
  useFocusBack(view, toList)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Insert' || readOnly || event.shiftKey || event.ctrlKey) return
    event.preventDefault()
    actions.browseCodebook({ doing: 'making' })
  }
  return (
    <div ref={view} className={styles['view']}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys come from the lists inside */}
      <section data-codebook aria-label={text.codebook} className={styles['side']} onKeyDown={onKeyDown}>
        <div className={styles['head']}>
          <Lists />
          <Narrow />
        </div>
        <div className={styles['rows']}>
          <Rows key={list} />
        </div>
        <Files />
      </section>
      <Detail key={`detail ${list}`} />
    </div>
  )
}

function Lists() {
  const actions = useActions()
  const list = useApp((state) => state.coding.list)
  const tags = useApp((state) => state.codebook.tags.size)
  const claimTypes = useApp((state) => state.codebook.claimTypes.length)
  const entities = useApp((state) => state.codebook.entities.size)
  const counts = { tags, claimTypes, entities }
  return (
    <Segmented
      inBar
      label={text.list}
      value={list}
      onChange={(next) => actions.browseCodebook({ list: next, filter: '', doing: undefined })}
      choices={(['tags', 'claimTypes', 'entities'] as const).map((value) => ({
        value,
        label: text.lists[value],
        count: counts[value],
      }))}
    />
  )
}

function Narrow() {
  const actions = useActions()
  const { list, filter } = useApp((state) => state.coding)
  const readOnly = useApp((state) => state.project?.readOnly === true)
  return (
    <div className={styles['narrow']}>
      <FilterBox
        label={text.filter[list]}
        placeholder={text.filterHint[list]}
        value={filter}
        onChange={(next) => actions.browseCodebook({ filter: next })}
        onDown={toList}
        onEnter={toList}
        onLeave={toList}
      />
      {list === 'entities' && <Kinds />}
      <IconButton
        data-make
        icon={Plus}
        label={text.make[list]}
        keys="Insert"
        isDisabled={readOnly}
        onPress={() => actions.browseCodebook({ doing: 'making' })}
      />
    </div>
  )
}

function Files() {
  const actions = useActions()
  const readOnly = useApp((state) => state.project?.readOnly === true)
  return (
    <div className={styles['foot']}>
      <Button icon={Download} aria-label={text.exportHint} onPress={() => actions.exportAs('codebook')}>
        {text.export}
      </Button>
      <Button
        icon={FileInput}
        aria-label={text.loadHint}
        isDisabled={readOnly}
        onPress={() => actions.openDialog('loadCodebook')}
      >
        {text.load}
      </Button>
    </div>
  )
}
