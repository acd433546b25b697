// Folders of other programs → tags: the path of names in one tag ("News/Climate").

export type Folder = { id: string; name: string; parentId: string | null };

/** Path of every folder by its id; a parent that is missing or its own descendant ends the path. */
export function folderPaths(folders: readonly Folder[]): ReadonlyMap<string, string> {
  const byId = new Map(folders.map((folder) => [folder.id, folder]));
  const paths = new Map<string, string>();
  for (const folder of folders) {
    const names: string[] = [];
    const seen = new Set<string>();
    let at: Folder | undefined = folder;
    while (at && !seen.has(at.id) && seen.size < 32) {
      seen.add(at.id);
      names.unshift(at.name);
      at = at.parentId === null ? undefined : byId.get(at.parentId);
    }
    paths.set(folder.id, toFolderTag(names));
  }
  return paths;
}

export const toFolderTag = (names: readonly string[]): string =>
  names
    .map((name) => name.trim())
    .filter(Boolean)
    .join('/');
