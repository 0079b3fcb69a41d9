// Imported before anything else: zod would try to compile its schemas with eval, which the page's policy reports.
import { config } from 'zod'

config({ jitless: true })
