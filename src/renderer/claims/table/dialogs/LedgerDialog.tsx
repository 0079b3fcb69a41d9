// The one dialog of the claims ledger that is open.
import type { Asking } from '../use-acts'
import { ChangeDialog } from './ChangeDialog'
import { ColumnsDialog } from './ColumnsDialog'
import { MergeDialog } from './MergeDialog'
import { MixedDialog } from './MixedDialog'
import { RelateDialog } from './RelateDialog'
import { SplitDialog } from './SplitDialog'
import { TagsDialog } from './TagsDialog'
import { TwinsDialog } from './TwinsDialog'
import { ViewDialog } from './ViewDialog'

interface LedgerDialogProps {
  asking: Asking
  onClose: () => void
}

export function LedgerDialog({ asking, onClose }: LedgerDialogProps) {
  switch (asking.what) {
    case 'tags':
      return <TagsDialog ids={asking.ids} onClose={onClose} />
    case 'change':
      return <ChangeDialog ids={asking.ids} onClose={onClose} />
    case 'merge':
      return <MergeDialog ids={asking.ids} onClose={onClose} />
    case 'relate':
      return <RelateDialog ids={asking.ids} as={asking.as} onClose={onClose} />
    case 'split':
      return <SplitDialog id={asking.id} onClose={onClose} />
    case 'columns':
      return <ColumnsDialog onClose={onClose} />
    case 'saveView':
      return <ViewDialog onClose={onClose} />
    case 'renameView':
      return <ViewDialog rename onClose={onClose} />
    case 'twins':
      return <TwinsDialog onClose={onClose} />
    case 'mixed':
      return <MixedDialog group={asking.group} units={asking.units} onClose={onClose} />
  }
}
