// Three columns whose widths a person sets by mouse or keyboard; a double click sets them back, and each side closes.
// Must not break: widths are kept as percentages of the window, only when a person has changed them.
import { type ReactNode, type RefObject, useEffect } from 'react'
import {
  Group,
  Panel,
  type PanelImperativeHandle,
  Separator,
  useGroupRef,
  usePanelRef,
} from 'react-resizable-panels'
import { useActions, useApp } from '../state/store'
import { useAsked } from '../state/use-asked'
import type { Place } from './ReadView'
import styles from './Views.module.css'

export function Columns({
  rooms,
  asked,
}: {
  rooms: Record<Place, ReactNode>
  /** What has to be on the screen, since it is to take the focus. */
  asked: Place | undefined
}) {
  const widths = useApp((state) => state.settings?.panels)
  const { group, sources, inspector, keep } = useSides(asked)
  const saved = widths?.['sources'] !== undefined && widths['reader'] !== undefined ? widths : undefined
  return (
    <Group
      className={styles['columns']}
      groupRef={group}
      defaultLayout={saved}
      onLayoutChanged={(layout, { isUserInteraction }) => isUserInteraction && keep(layout)}
    >
      <Side id="sources" panel={sources} size="21%" least={176} asked={asked}>
        {rooms.sources}
      </Side>
      <Separator className={styles['separator']} aria-label="Width of the sources" />
      <Panel id="reader" className={styles['room'] ?? ''} minSize={320}>
        {rooms.text}
      </Panel>
      <Separator className={styles['separator']} aria-label="Width of the inspector" />
      <Side id="inspector" panel={inspector} size="27%" least={272} asked={asked}>
        {rooms.inspector}
      </Side>
    </Group>
  )
}

interface SideProps {
  id: Place
  panel: RefObject<PanelImperativeHandle | null>
  size: string
  /** In pixels. */
  least: number
  asked: Place | undefined
  children: ReactNode
}

function Side({ id, panel, size, least, asked, children }: SideProps) {
  return (
    <Panel
      id={id}
      panelRef={panel}
      className={styles['closable'] ?? ''}
      defaultSize={size}
      minSize={least}
      collapsible
    >
      <div className={styles['room']} data-asked={asked === id || undefined}>
        {children}
      </div>
    </Panel>
  )
}

type SidePanel = RefObject<PanelImperativeHandle | null>

/** With nothing but the text, both sides are closed, and closed again after whatever led into one of them. */
function useFocusLayout(asked: Place | undefined, sources: SidePanel, inspector: SidePanel): void {
  const focused = useApp((state) => state.settings?.reader.layout === 'focus')
  useEffect(() => {
    if (!focused) return undefined
    const open = [sources, inspector].filter(({ current }) => current?.isCollapsed() === false)
    for (const { current } of open) current?.collapse()
    return () => {
      for (const { current } of open) current?.expand()
    }
  }, [focused, sources, inspector])
  useEffect(() => {
    if (!focused || asked !== 'text') return
    for (const { current } of [sources, inspector]) current?.collapse()
  }, [focused, asked, sources, inspector])
}

/** The sides as they can be closed and opened; one that is to take the focus opens by itself. */
function useSides(asked: Place | undefined) {
  const actions = useActions()
  const group = useGroupRef()
  const sources = usePanelRef()
  const inspector = usePanelRef()
  const keep = (layout: Record<string, number>): void => void actions.changeSettings({ panels: layout })
  const toggle = (panel: PanelImperativeHandle | null): void => {
    if (panel?.isCollapsed() === true) panel.expand()
    else panel?.collapse()
    if (group.current) keep(group.current.getLayout())
  }
  useAsked({
    toggleSources: () => toggle(sources.current),
    toggleInspector: () => toggle(inspector.current),
  })
  useEffect(() => {
    const panel = asked === 'sources' ? sources : asked === 'inspector' ? inspector : undefined
    if (panel?.current?.isCollapsed() === true) panel.current.expand()
  }, [asked, sources, inspector])
  useFocusLayout(asked, sources, inspector)
  return { group, sources, inspector, keep }
}
