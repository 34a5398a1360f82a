/** The package has no types: it is the path of the program. */
declare module 'workerd' {
  const path: string;
  export = path;
}
