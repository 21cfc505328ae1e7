export const id = 6134;
export const ids = [6134];
export const modules = {

/***/ 97325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readSmallFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58291);



/** Results, statements, locks and pointers are far smaller; what is larger was not written by mlops. */
const MAX_BYTES = 64 * 1024 * 1024;
/**
 * The text of a small file that another stage or run left; null where there is none.
 * @throws UserError where it is no regular file, too large or can't be read: that something is there must not read as nothing
 */
async function readSmallFile(path) {
    // A pipe would keep whoever opens it until someone writes.
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK).catch((error) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
            return null;
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path}: can't be read (${error.code})`, { cause: error });
    });
    if (handle === null)
        return null;
    try {
        const stat = await handle.stat();
        if (!stat.isFile())
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path}: not a file`);
        if (stat.size > MAX_BYTES)
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path}: larger than ${MAX_BYTES} bytes, so mlops did not write it`);
        return await handle.readFile('utf8');
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 87851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ singleFile),
/* harmony export */   Z: () => (/* binding */ dataFile)
/* harmony export */ });
/* harmony import */ var _file_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41832);

/** @throws UserError where files of this name can't be read */
function dataFile(location, path, { delimiter, encoding = 'utf-8' } = {}) {
    const named = (0,_file_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOf */ .b)(path);
    return { path, location, ...named, delimiter: named.format === 'delimited' ? (delimiter ?? named.delimiter) : null, encoding };
}
/** A source of one file. */
function singleFile(location, path) {
    return { name: path, files: [dataFile(location, path)], passedOver: [] };
}


/***/ }),

/***/ 77785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ followPointer),
/* harmony export */   b: () => (/* binding */ pointedPath)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26921);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(58291);
/* harmony import */ var _statement_read_small_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97325);
/* harmony import */ var _data_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87851);
/* harmony import */ var _file_format_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(41832);
/* harmony import */ var _list_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44733);











/** A pointer is a few lines; what is longer was not written by DVC. */
const MAX_POINTER_BYTES = 1024 * 1024;
/** What DVC leaves out of a folder on its own. */
const NEVER_ADDED = new Set(['.git', '.hg', '.dvc']);
/** The file that `dvc add` writes (https://dvc.org/doc/user-guide/project-structure/dvc-files). */
const pointerSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    wdir: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().optional(),
    outs: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ md5: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().regex(/^[0-9a-f]{32}(?:\.dir)?$/), path: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().min(1), hash: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('md5').optional() })).length(1),
});
/** The list of a folder's files that DVC keeps beside them, and whose md5 the pointer has. */
const indexSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ md5: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().regex(/^[0-9a-f]{32}$/), relpath: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().refine((path) => path.split('/').every((part) => part !== '' && part !== '.' && part !== '..') && !path.includes('\\'), 'no plain relative path') }));
/**
 * The files that a `.dvc` pointer stands for, from the workspace, else from DVC's local cache. Each has the md5 that the pointer names for it: a
 * file's own is compared when it is read, a folder's here, because its list of files is part of what was pinned.
 * @param name of the pointer, as the config writes it
 * @throws UserError where it is no pointer that we can follow, or the workspace has other files than it names
 */
async function followPointer(name, { location, bounds, dialect }) {
    const { md5, path, wdir = '.' } = await readPointer(name, location);
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(location), wdir, path);
    const displayPath = displayPathOf(name, { wdir, path });
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(target).catch(() => null);
    const cache = await findCache(location);
    const absent = { state: 'absent', reason: `${name}: neither ${displayPath} nor DVC's local cache has what it points to; run dvc pull` };
    if (!md5.endsWith('.dir')) {
        const found = stats?.isFile() === true ? target : await inCache(cache, md5);
        return found === null ? absent : { state: 'found', files: [{ ...(0,_data_file_js__WEBPACK_IMPORTED_MODULE_8__/* .dataFile */ .Z)(found, displayPath, dialect), md5 }], passedOver: [] };
    }
    const index = stats?.isDirectory() === true ? await indexOfFolder(target, { md5, name, displayPath, bounds }) : await indexInCache(cache, md5);
    if (index === null)
        return absent;
    const files = [];
    for (const entry of index.filter(({ relpath }) => (0,_file_format_js__WEBPACK_IMPORTED_MODULE_9__/* .isDataName */ .M)(relpath))) {
        const found = stats?.isDirectory() === true ? (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(target, entry.relpath) : await inCache(cache, entry.md5);
        if (found === null)
            return absent;
        files.push({ ...(0,_data_file_js__WEBPACK_IMPORTED_MODULE_8__/* .dataFile */ .Z)(found, `${displayPath}/${entry.relpath}`, dialect), md5: entry.md5 });
    }
    if (files.length === 0)
        return { state: 'absent', reason: `${name}: the folder that it points to holds no data file` };
    return { state: 'found', files, passedOver: index.filter(({ relpath }) => !(0,_file_format_js__WEBPACK_IMPORTED_MODULE_9__/* .isDataName */ .M)(relpath)).map(({ relpath }) => `${displayPath}/${relpath}`) };
}
/** What a pointer stands for, as messages and manifests name it, there or not. @throws UserError where it is no pointer that we can follow */
async function pointedPath(name, location) {
    const { md5, path, wdir = '.' } = await readPointer(name, location);
    return { path: displayPathOf(name, { wdir, path }), isFolder: md5.endsWith('.dir') };
}
function displayPathOf(name, { wdir, path }) {
    return node_path__WEBPACK_IMPORTED_MODULE_3__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_3__.posix.dirname(name), wdir, path);
}
async function readPointer(name, location) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(location)).size > MAX_POINTER_BYTES)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .UserError */ .yo(`${name}: larger than any pointer that DVC writes`);
    let document;
    try {
        document = (0,yaml__WEBPACK_IMPORTED_MODULE_4__/* .parse */ .qg)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(location, 'utf8'), { maxAliasCount: 0 });
    }
    catch (error) {
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .UserError */ .yo(`${name}: no pointer of DVC: ${error.message.split('\n')[0]}`);
    }
    const parsed = pointerSchema.safeParse(document);
    const [out] = parsed.data?.outs ?? [];
    if (parsed.data === undefined || out === undefined)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .UserError */ .yo(`${name}: no pointer of DVC to one file or folder with an md5; name a file that dvc add wrote`);
    return { ...out, wdir: parsed.data.wdir };
}
/** The index as DVC writes it, made again from the files that are there. */
async function indexOfFolder(folder, { md5, name, displayPath, bounds }) {
    const paths = await (0,_list_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .listFolder */ .b)(folder, { bounds, displayPrefix: `${displayPath}/`, depth: 32, isWanted: (entry) => !NEVER_ADDED.has(entry) });
    const index = [];
    for (const relpath of paths)
        index.push({ md5: await md5OfFile((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, relpath)), relpath });
    const said = `${md5OfText(indexText(index))}.dir`;
    if (said !== md5)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .UserError */ .yo(`${displayPath}: its files are not those that ${name} names (md5 ${said}, not ${md5}); run dvc checkout, or dvc add where the new ones are meant`);
    return index;
}
/** As Python's json.dumps writes it, sorted by code points. */
function indexText(index) {
    const ascii = (text) => JSON.stringify(text).replaceAll(/[\u007f-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return `[${index.map(({ md5, relpath }) => `{"md5": "${md5}", "relpath": ${ascii(relpath)}}`).join(', ')}]`;
}
async function indexInCache(cache, md5) {
    const path = await inCache(cache, md5);
    const text = path === null ? null : await (0,_statement_read_small_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readSmallFile */ .E)(path);
    if (text === null)
        return null;
    if (`${md5OfText(text)}.dir` !== md5)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .UserError */ .yo(`${path}: its bytes are not those that its name says; run dvc pull again`);
    return indexSchema.parse(JSON.parse(text));
}
/** Where an object lies in the cache of DVC 3, else of DVC 2. */
async function inCache(cache, md5) {
    if (cache === null)
        return null;
    for (const folder of ['files/md5', '']) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cache, folder, md5.slice(0, 2), md5.slice(2));
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).catch(() => null))?.isFile() === true)
            return path;
    }
    return null;
}
/** `cache.dir` of .dvc/config.local or .dvc/config, from the folder .dvc on; else .dvc/cache. */
async function findCache(location) {
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(location);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder)) {
        const dvc = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, '.dvc');
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(dvc).catch(() => null))?.isDirectory() === true) {
            for (const config of ['config.local', 'config']) {
                const directory = cacheDirectory((await (0,_statement_read_small_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readSmallFile */ .E)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dvc, config))) ?? '');
                if (directory !== null)
                    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(dvc, directory);
            }
            return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dvc, 'cache');
        }
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder) === folder)
            return null;
    }
}
function cacheDirectory(config) {
    const section = /^\s*\[cache\]\s*$([^[]*)/m.exec(config)?.[1] ?? '';
    return /^\s*dir\s*=\s*(.+?)\s*$/m.exec(section)?.[1] ?? null;
}
function md5OfText(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5').update(text).digest('hex');
}
async function md5OfFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5');
    for await (const block of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path))
        hash.update(block);
    return hash.digest('hex');
}


/***/ }),

/***/ 41832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isDataName),
/* harmony export */   b: () => (/* binding */ formatOf)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58291);

/** Names that a file of rows has; what else lies in a folder is no data. */
const DATA_NAME = /\.(?:(?:csv|tsv|jsonl|ndjson)(?:\.gz|\.zst)?|parquet)$/i;
function isDataName(name) {
    return DATA_NAME.test(name);
}
/** How a file is read, by its name; a name that says nothing is taken for CSV. */
function formatOf(path) {
    const packing = /\.gz$/i.test(path) ? 'gzip' : /\.zst$/i.test(path) ? 'zstd' : null;
    const name = path.replace(/\.(?:gz|zst)$/i, '');
    if (/\.json$/i.test(name))
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}: a JSON document is no table; write one object per line (.jsonl)`);
    if (/\.parquet$/i.test(name)) {
        if (packing !== null)
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}: Parquet packs its columns itself; unpack the file`);
        return { format: 'parquet', packing, delimiter: null };
    }
    if (/\.(?:jsonl|ndjson)$/i.test(name))
        return { format: 'jsonl', packing, delimiter: null };
    return { format: 'delimited', packing, delimiter: /\.tsv$/i.test(name) ? '\t' : null };
}


/***/ }),

/***/ 31459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ boundsOf),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   wr: () => (/* binding */ followInside)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58291);



async function boundsOf(directory) {
    const written = (await repositoryOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory))) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory);
    return { written, workspace: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(written) };
}
/**
 * Where a path leads when links are followed.
 *
 * A path that is written inside the workspace stays in it: what a reviewer reads in mlops.yml is what is read. A path that is written as one
 * outside (`../shared/a.csv`, `/srv/data.csv`) is meant so; then the folder it is in is its bound.
 * @param root the folder that the source names, as it is written
 * @throws UserError where a link leads out
 */
async function followInside(path, { bounds, root, displayPath }) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch((error) => {
        if (error.code === 'ELOOP')
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${displayPath}: this link leads to itself; name the file that is meant`);
        if (error.code === 'ENOENT')
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${displayPath}: this link leads nowhere; mend or remove it`);
        throw error;
    });
    const allowed = isInside(bounds.written, root) ? bounds.workspace : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root).catch(() => root);
    if (isInside(allowed, real) || isInside(bounds.workspace, real))
        return real;
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${displayPath}: this link leads out of the workspace, to ${real}; write that path in the config file if it is meant`);
}
function isInside(root, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    return way !== '..' && !/^\.\.[\\/]/.test(way) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}
async function repositoryOf(directory) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, '.git')).catch(() => null)) !== null)
        return directory;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory);
    return parent === directory ? null : await repositoryOf(parent);
}


/***/ }),

/***/ 44733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ listFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58291);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31459);




/** More entries than these are no data set that someone means to read in one run. */
const MAX_ENTRIES = 100_000;
/**
 * The files below a folder as paths from it on, with `/`, in byte order. Links are followed where they stay inside and lead to no folder that
 * they lie in; the same file under two names is refused, for its rows would count twice.
 * @throws UserError
 */
async function listFolder(root, options) {
    const files = [];
    const known = new Map();
    let entries = 0;
    const visit = async (prefix, { above, depth }) => {
        for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, prefix), { withFileTypes: true })) {
            if (++entries > MAX_ENTRIES)
                throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${options.displayPrefix || root}: more than ${MAX_ENTRIES} entries; name a smaller folder or the files themselves`);
            if (!options.isWanted(entry.name))
                continue;
            const path = `${prefix}${entry.name}`;
            const displayPath = `${options.displayPrefix}${path}`;
            if (path.includes('\ufffd'))
                throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${JSON.stringify(displayPath)}: the name is not UTF-8; rename it`);
            const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
            const real = entry.isSymbolicLink() ? await (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .followInside */ .wr)(full, { bounds: options.bounds, root, displayPath }) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(above.at(-1) ?? root, entry.name);
            const isLinkedFolder = entry.isSymbolicLink() && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(real)).isDirectory();
            if (entry.isDirectory() || isLinkedFolder) {
                if (isLinkedFolder && above.some((folder) => (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(real, folder)))
                    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${displayPath}: this link leads back to a folder that it lies in, so the folder has no end; remove the link`);
                if (depth > 0)
                    await visit(`${path}/`, { above: [...above, real], depth: depth - 1 });
                continue;
            }
            const twin = known.get(real);
            if (twin !== undefined)
                throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${displayPath}: the same file as ${twin}, so its rows would count twice; name one of them`);
            known.set(real, displayPath);
            files.push(path);
        }
    };
    await visit('', { above: [await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root)], depth: options.depth });
    return files.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}


/***/ }),

/***/ 96134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TC: () => (/* binding */ findSource),
/* harmony export */   ev: () => (/* binding */ resolveSource),
/* harmony export */   vY: () => (/* binding */ hasPattern)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58291);
/* harmony import */ var _data_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87851);
/* harmony import */ var _dvc_pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77785);
/* harmony import */ var _file_format_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41832);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31459);
/* harmony import */ var _list_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44733);








/** Where a pattern has no `**`, its own depth bounds the walk. */
const MAX_DEPTH = 32;
const START = 'paths start at the folder of the config file';
/**
 * The files that a source names: itself, all data files below a folder, or what matches a pattern (`*`, `?`, `[…]`, `{a,b}`, `**`),
 * or what a pointer of DVC (`.dvc`) stands for.
 * A path that is there is taken as it is written, whatever signs are in it.
 * @throws UserError where nothing is there, or a link leads out or in circles
 */
async function resolveSource(name, options) {
    const found = await findSource(name, options);
    if (found.state === 'absent')
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(found.reason);
    return found.source;
}
/** As `resolveSource`, for those who can do without. */
async function findSource(name, { directory, dialect }) {
    if (name.includes('\0'))
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${JSON.stringify(name)} is no path`);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, name);
    const bounds = await (0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .boundsOf */ .BO)(directory);
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch((error) => explainAbsence(error, name));
    if (stats === null)
        return hasPattern(name) ? await findMatches(name, { directory, bounds, dialect }) : { state: 'absent', reason: `${name}: there is no such file; ${START}` };
    await (0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .followInside */ .wr)(path, { bounds, root: stats.isDirectory() ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path, '..'), displayPath: name });
    if (stats.isDirectory())
        return await findInFolder(name, { path, bounds, dialect });
    if (!stats.isFile())
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${name}: this is not a file; name a data file`);
    if (name.endsWith('.dvc')) {
        const pointed = await (0,_dvc_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .followPointer */ .Z)(name, { location: path, bounds, dialect });
        return pointed.state === 'absent' ? pointed : found(name, pointed.files, pointed.passedOver);
    }
    return found(name, [(0,_data_file_js__WEBPACK_IMPORTED_MODULE_6__/* .dataFile */ .Z)(path, name, dialect)]);
}
function explainAbsence({ code = '', message }, name) {
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return null;
    if (code === 'ELOOP')
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${name}: this link leads to itself; name the file that is meant`);
    if (code === 'EACCES' || code === 'EPERM')
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${name}: permission denied; give this user the right to read it`);
    if (code === 'ENAMETOOLONG')
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${name.slice(0, 200)}…: the path is too long`);
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${name}: can't be read (${message})`);
}
async function findInFolder(name, { path, bounds, dialect }) {
    const prefix = `${name.replace(/[\\/]+$/, '')}/`;
    // As Spark and Hive have it: what begins with a dot or an underscore is no data.
    const names = await (0,_list_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .listFolder */ .b)(path, { bounds, displayPrefix: prefix, depth: MAX_DEPTH, isWanted: (entry) => !/^[._]/.test(entry) });
    const data = names.filter(_file_format_js__WEBPACK_IMPORTED_MODULE_7__/* .isDataName */ .M);
    if (data.length === 0)
        return { state: 'absent', reason: `${name}: this folder holds no data file (.csv, .tsv, .jsonl, .parquet; text packed as .gz or .zst too)` };
    return found(name, filesOf(data, { path, prefix, dialect }), names.filter((file) => !(0,_file_format_js__WEBPACK_IMPORTED_MODULE_7__/* .isDataName */ .M)(file)).map((file) => `${prefix}${file}`));
}
async function findMatches(name, { directory, bounds, dialect }) {
    const parts = name.split('/');
    const fixed = parts.findIndex(hasPattern);
    const prefix = parts.slice(0, fixed).map((part) => `${part}/`).join('');
    const pattern = parts.slice(fixed);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, prefix === '' ? '.' : prefix);
    const absent = { state: 'absent', reason: `${name}: no file matches; ${START}` };
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null))?.isDirectory())
        return absent;
    const hidden = pattern.some((part) => part.startsWith('.'));
    const depth = pattern.includes('**') ? MAX_DEPTH : pattern.length - 1;
    const names = await (0,_list_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .listFolder */ .b)(path, { bounds, displayPrefix: prefix, depth, isWanted: (entry) => hidden || !entry.startsWith('.') });
    const matches = names.filter((file) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.matchesGlob(file, pattern.join('/')));
    return matches.length === 0 ? absent : found(name, filesOf(matches, { path, prefix, dialect }));
}
function filesOf(names, { path, prefix, dialect }) {
    return names.map((file) => (0,_data_file_js__WEBPACK_IMPORTED_MODULE_6__/* .dataFile */ .Z)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, file), node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(`${prefix}${file}`), dialect));
}
function found(name, files, passedOver = []) {
    return { state: 'found', source: { name, files, passedOver } };
}
function hasPattern(text) {
    return /[*?[{]/.test(text);
}


/***/ })

};
