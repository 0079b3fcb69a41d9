// Where the page starts: the wire, the store and the actions are made here once and handed to the app.
import './state/no-eval'
import './ui/fonts.css'
import './ui/tokens.css'
import './ui/base.css'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { followAddress } from './app/address'
import { createActions } from './state/actions'
import { connect, type Connection } from './state/connection'
import { AppContext, createAppStore } from './state/store'
import { Boundary } from './ui/Boundary'

const connection = connect()
const store = createAppStore()
const actions = createActions(store, connection.workbench, () => crypto.randomUUID())
const listen: Connection['listen'] = (callback) => connection.listen(callback)
const root = document.getElementById('root')

if (root) {
  createRoot(root).render(
    <AppContext value={{ store, actions }}>
      <Boundary>
        <App listen={listen} />
      </Boundary>
    </AppContext>,
  )
  void actions.start().then(() => followAddress(store, actions))
}
