/** Where what an input names is found. */
export type Received =
  /** In the stage's folder of the work directory, where every use case looks by itself. */
  | { readonly state: 'here'; readonly reference: string }
  /** A file or folder of the workspace, or one that came as somebody's own artifact. */
  | { readonly state: 'path'; readonly reference: string; readonly path: string }
  | { readonly state: 'registered'; readonly reference: string }
  | { readonly state: 'absent' };
