// stub
export function SearchPanel() {
  return null
}
