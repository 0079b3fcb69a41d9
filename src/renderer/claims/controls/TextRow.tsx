// A text of a record beside the claim in a row of its own: its label once, for the eye and for assistive technology.
import { OwnText } from './OwnText'
import { Row } from './Row'

type TextRowProps = Omit<Parameters<typeof OwnText>[0], 'placeholder'>

export function TextRow(props: TextRowProps) {
  return (
    <Row label={props.label}>
      <OwnText {...props} />
    </Row>
  )
}
