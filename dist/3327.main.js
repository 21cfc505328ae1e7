export const id = 3327;
export const ids = [3327];
export const modules = {

/***/ 61703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ checkYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/shared/config/describe-value.js
var describe_value = __webpack_require__(81458);
;// CONCATENATED MODULE: ./build/shared/config/explain-yaml-error.js

/** An error of the YAML parser in plain words, at the place where the reader has to look. */
function explainYamlError({ text, document }, error) {
    const [offset] = error.pos;
    const character = text.slice(offset, offset + 1);
    const at = (sentence, place = offset) => ({ offset: place, text: sentence });
    switch (error.code) {
        case 'TAB_AS_INDENT':
            return at('a tab indents this line; YAML allows only spaces');
        case 'BAD_INDENT':
            if (!error.message.startsWith('Flow'))
                return at('the indentation fits no line above; the keys of one map start in the same column');
            return at(`a "${error.message.startsWith('Flow map') ? '{' : '['}" before this is not closed here`);
        case 'BLOCK_AS_IMPLICIT_KEY':
            if (document.errors.some((other) => other.code === 'MULTILINE_IMPLICIT_KEY' && other.pos[0] === offset)) {
                return at('the line after this is indented as if it belonged to this value; start it in the column of its own map');
            }
            return at('a second ": " in this line; quote a text that holds one, and begin a nested map in a line of its own');
        case 'MULTILINE_IMPLICIT_KEY':
            return at('this line is no "key: value"; is the ":" missing?');
        case 'MISSING_CHAR':
            if (error.message.includes('quote'))
                return at('a quote is opened here and never closed', openQuote(document, offset));
            return at(`not readable as YAML: ${error.message}`);
        case 'BAD_SCALAR_START':
            return at(`a text can't start with ${character}; quote it`);
        case 'BAD_DQ_ESCAPE':
            return at(`${text.slice(offset, offset + 2)} means nothing in double quotes; put a pattern in single quotes`);
        case 'UNEXPECTED_TOKEN':
            return at(`${JSON.stringify(character)} can't stand here; quote a text that holds [ ] { } or a comma`);
        case 'MULTIPLE_DOCS':
            return at('a second document starts here (---); the file is one');
        case 'TAG_RESOLVE_FAILED':
            return at(`the tag ${text.slice(...error.pos)} is not allowed; quote what is a text`);
        case 'RESOURCE_EXHAUSTION':
            return at('nested too deeply');
        default:
            return at(`not readable as YAML: ${error.message}`);
    }
}
/** The parser reports an open quote at the end of the file; its beginning is the one that helps. */
function openQuote(document, end) {
    let start = end;
    (0,dist/* visit */.YR)(document, {
        Scalar: (_, node) => {
            if ((0,dist/* isScalar */.jn)(node) && node.type?.startsWith('QUOTE') === true && node.range && node.range[1] >= end)
                start = node.range[0];
        },
    });
    return start;
}

;// CONCATENATED MODULE: ./build/shared/config/check-yaml.js



const MAX_DEPTH = 40;
/** Names that mean something else to JavaScript; a config has no honest use for them. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);
/** What YAML allows and a config doesn't: every way for a file to mean something else than a reader sees. */
function checkYaml(yaml) {
    const { document, text } = yaml;
    // The first error is the real one; those after it mostly follow from it.
    const [error] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
    if (error !== undefined)
        return [explainYamlError(yaml, error)];
    const { yaml: version } = document.directives;
    if (version.explicit === true)
        return [{ offset: 0, text: `%YAML ${version.version}: leave this line out; the file is read as YAML 1.2` }];
    const problems = [];
    const report = (node, sentence) => {
        problems.push({ offset: node?.range?.[0] ?? 0, text: sentence });
    };
    (0,dist/* visit */.YR)(document, (place, node, path) => {
        if (!(0,dist/* isNode */.Ll)(node))
            return undefined;
        if (path.length > MAX_DEPTH) {
            report(node, 'nested too deeply');
            return dist/* visit */.YR.BREAK;
        }
        if ((0,dist/* isAlias */.Vj)(node))
            checkAlias(node, { yaml, path, report });
        else if (node.tag !== undefined)
            report(node, `the tag ${node.tag} is not allowed; quote what is a text`);
        if ((0,dist/* isMap */.jh)(node))
            checkKeys(node, yaml, report);
        if ((0,dist/* isScalar */.jn)(node) && place !== 'key')
            checkScalar(node, text, report);
        return undefined;
    });
    return problems;
}
function checkKeys(map, { position }, report) {
    const lines = new Map();
    for (const { key } of map.items) {
        if (!(0,dist/* isScalar */.jn)(key) || key.value === null || (typeof key.value !== 'string' && key.source !== String(key.value))) {
            report(key, 'a key must be a plain text; quote it');
            continue;
        }
        const name = String(key.value);
        const { line } = position(key.range?.[0] ?? 0);
        const before = lines.get(name);
        if (RESERVED.has(name))
            report(key, `the key ${(0,describe_value/* describeValue */.b)(name)} is not allowed`);
        else if (before !== undefined)
            report(key, `the key ${(0,describe_value/* describeValue */.b)(name)} stands in line ${before} already; keep one`);
        lines.set(name, before ?? line);
    }
}
function checkScalar(scalar, text, report) {
    const { value } = scalar;
    if (typeof value === 'string' && value.includes('\0'))
        report(scalar, 'a text must not hold NUL characters');
    if (typeof value !== 'number')
        return;
    const written = scalar.source ?? text.slice(scalar.range?.[0], scalar.range?.[1]);
    if (!Number.isFinite(value))
        report(scalar, `${written} is no number that can be used here`);
    else if (Number.isInteger(value) && !Number.isSafeInteger(value))
        report(scalar, `${written} is beyond 2^53 and would be rounded; quote it where a text is meant`);
}
function checkAlias(alias, { yaml, path, report }) {
    const target = alias.resolve(yaml.document);
    if (target === undefined)
        report(alias, `*${alias.source} names no anchor (&${alias.source}) above it`);
    else if (path.includes(target))
        report(alias, `*${alias.source} stands inside of what it names`);
}


/***/ }),

/***/ 81458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ describeValue)
/* harmony export */ });
const LONGEST = 60;
/** What was found, in the words of a config file: `"yes"`, `3`, `a list of 2`, `nothing`. */
function describeValue(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
    if (typeof value === 'object')
        return 'a map';
    if (typeof value !== 'string')
        return String(value);
    return JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
}


/***/ }),

/***/ 49194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ formatKeyPath)
/* harmony export */ });
/** `gates[0].margin`, `data.columns["flight id"].min`. */
function formatKeyPath(keys) {
    return keys.map((key, place) => formatKey(key, place === 0)).join('');
}
function formatKey(key, first) {
    if (typeof key === 'number')
        return `[${key}]`;
    if (!/^[\w-]+$/.test(key))
        return `[${JSON.stringify(key)}]`;
    return first ? key : `.${key}`;
}


/***/ }),

/***/ 18700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ MAX_CONFIG_BYTES),
/* harmony export */   i: () => (/* binding */ readConfigText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58291);




/** No config that a person keeps comes near this. */
const MAX_CONFIG_BYTES = 1024 * 1024;
/**
 * The text of a config file.
 * @throws UserError where it is absent, no regular file, too large, or not UTF-8
 */
async function readConfigText(path) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path);
    const bytes = await readBounded(path);
    if (bytes.length > MAX_CONFIG_BYTES)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${name}: larger than ${MAX_CONFIG_BYTES / 1024} KiB, which is no config of a model`);
    if (bytes.includes(0))
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${name}: holds NUL bytes, so it is no UTF-8 text; save it as UTF-8`);
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${name}:${firstBadLine(bytes)}: not UTF-8; save the file as UTF-8`);
    return bytes.toString('utf8');
}
async function readBounded(path) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path);
    try {
        // Before it is opened: opening a pipe would wait for someone to write into it.
        const kind = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
        if (kind.isDirectory())
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${name}: a folder; name the config file in it`);
        if (!kind.isFile())
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${name}: not a regular file`);
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'r');
        try {
            const buffer = Buffer.alloc(MAX_CONFIG_BYTES + 1);
            const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
            return buffer.subarray(0, bytesRead);
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        const code = error.code;
        if (code === 'ENOENT' || code === 'ENOTDIR') {
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${name}: not found in ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)}; run "mlops init <data file>" to write a first one, or name another with --config`);
        }
        if (code === 'EACCES' || code === 'EPERM')
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${name}: permission to read it is denied`);
        throw error;
    }
}
function firstBadLine(bytes) {
    let line = 1;
    for (let start = 0; start < bytes.length; line++) {
        const end = bytes.indexOf(10, start);
        const stop = end === -1 ? bytes.length : end;
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(start, stop)))
            return line;
        start = stop + 1;
    }
    return line;
}


/***/ }),

/***/ 27772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findPlace),
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** Parses without judging: errors and warnings stand in the document. */
function parseYaml(text) {
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter, version: '1.2', schema: 'core', merge: false, prettyErrors: false, uniqueKeys: false });
    return { text, document, position: (offset) => lineCounter.linePos(offset) };
}
/** Where the keys lead; null where nothing stands there. */
function findPlace(document, keys) {
    let node = document.contents;
    let place = { key: 0, value: startOf(node) ?? 0 };
    for (const key of keys) {
        node = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? node.resolve(document) : node;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
            const pair = node.items.find(({ key: found }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(found) && String(found.value) === key);
            if (pair === undefined)
                return null;
            const start = startOf(pair.key) ?? place.value;
            place = { key: start, value: startOf(pair.value) ?? start };
            node = pair.value;
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) && typeof key === 'number') {
            const item = node.items[key];
            const start = startOf(item);
            if (start === null)
                return null;
            place = { key: start, value: start };
            node = item;
        }
        else
            return null;
    }
    return place;
}
function startOf(node) {
    return node?.range?.[0] ?? null;
}


/***/ }),

/***/ 17090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ explainFileError)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58291);

const SENTENCES = {
    ENOSPC: 'the disk is full. Free some space and run it again',
    EDQUOT: 'the disk quota is used up. Free some space and run it again',
    EACCES: 'permission denied; give this user the right to write here, or name another folder',
    EPERM: 'not permitted; give this user the right to write here, or name another folder',
    EROFS: 'the file system is read-only; name another folder',
    ENOTDIR: 'a part of this path is a file, not a folder',
    EISDIR: 'this is a folder, a file was expected',
    EEXIST: 'this exists already and is not a folder',
    ENAMETOOLONG: 'this name is too long for the file system; choose a shorter one',
    ELOOP: 'a link on this path leads back to itself',
    EBUSY: 'in use by another program, or a mount point; free it, or name another folder',
    EMFILE: 'too many files are open; raise the limit (ulimit -n)',
    EIO: 'the disk reports an error; check it, then run this again',
    EXDEV: 'this lies on another file system; name a folder on the same one',
};
/** Turns the usual refusals of an operating system into one sentence; anything else stays as it is. */
function explainFileError(error, path) {
    const sentence = SENTENCES[error.code ?? ''];
    return sentence === undefined ? error : new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${path}: ${sentence}`, { cause: error });
}


/***/ }),

/***/ 70831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * JSON with sorted keys and no white space (RFC 8785), so that equal values are equal bytes. As ever in JSON, an undefined field is absent and an
 * undefined item is null.
 * @throws RangeError for what JSON can't hold and would write as something else (NaN as null, a Map as {}): two different values would be
 *   the same bytes
 */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
    if (value === null || typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)))
        return JSON.stringify(value);
    if (!isPlainObject(value))
        throw new RangeError(`JSON can't hold ${String(value)}`);
    const fields = Object.entries(value)
        .filter(([, field]) => field !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`);
    return `{${fields.join(',')}}`;
}
function isPlainObject(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const prototype = Object.getPrototypeOf(value);
    return prototype === null || prototype === Object.prototype;
}


/***/ }),

/***/ 27716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ digestOfFile),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   WA: () => (/* binding */ DIGEST_PATTERN),
/* harmony export */   by: () => (/* binding */ digestOfBytes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);



const DIGEST_PATTERN = /^sha256:[0-9a-f]{64}$/;
function digestOfBytes(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}
async function digestOfFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), hash);
    return `sha256:${hash.digest('hex')}`;
}
/** The first twelve hexadecimal digits: enough to tell two apart by eye, never to decide. */
function shortDigest(digest) {
    return digest.replace(/^sha256:/, '').slice(0, 12);
}


/***/ }),

/***/ 85693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IF: () => (/* binding */ verifyBundle),
/* harmony export */   JQ: () => (/* binding */ digestOfManifest),
/* harmony export */   T8: () => (/* binding */ manifestBytes),
/* harmony export */   Ui: () => (/* binding */ makeManifest),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   i4: () => (/* binding */ manifestOfDirectory),
/* harmony export */   ir: () => (/* binding */ MANIFEST_NAME),
/* harmony export */   rc: () => (/* binding */ manifestSchema)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58291);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70831);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27716);
/* harmony import */ var _parse_versioned_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8441);







const MANIFEST_NAME = 'manifest.json';
/** A manifest that is read from outside: more entries than this are refused before anything is hashed. */
const MAX_FILES = 10_000;
const MAX_MANIFEST_BYTES = 16 * 1024 * 1024;
/** A plain relative POSIX path: no `..`, no empty part, no drive, no backslash. */
const safePath = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .max(1024)
    .refine((path) => path.split('/').every((part) => part !== '' && part !== '.' && part !== '..') && !/[\\:\0]/.test(path), 'must be a plain relative path');
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('mlops/manifest/v1'),
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['data', 'tfjs', 'files']),
    files: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ path: safePath, sha256: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/), size: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0) })).max(MAX_FILES),
});
/** Puts the files in byte order of their paths, whatever order they came in. */
function makeManifest(kind, files) {
    const sorted = [...files].sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
    return { schema: 'mlops/manifest/v1', kind, files: sorted };
}
/** The bytes of `manifest.json`; their sha256 is the digest of the bundle, so `sha256sum manifest.json` shows it too. */
function manifestBytes(manifest) {
    return Buffer.from((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(manifest));
}
function digestOfManifest(manifest) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOfBytes */ .by)(manifestBytes(manifest));
}
/** Hashes every file under the folder (but a `manifest.json` at its top). Links and other irregular entries are refused. */
async function manifestOfDirectory(directory, kind) {
    const files = [];
    for (const path of await listFiles(directory)) {
        if (path === MANIFEST_NAME)
            continue;
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path);
        files.push({ path, sha256: (await (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOfFile */ .Mk)(full)).slice('sha256:'.length), size: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(full)).size });
    }
    return makeManifest(kind, files);
}
/**
 * Reads `manifest.json` of a bundle without looking at its files. Only the bytes that `manifestBytes` writes are accepted: in any other
 * form the sha256 of the file is not the digest of the bundle.
 */
async function readManifest(directory) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, MANIFEST_NAME);
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => null);
    if (!stat?.isFile())
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${directory}: no ${MANIFEST_NAME} here, so this is no bundle`);
    if (stat.size > MAX_MANIFEST_BYTES)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${path}: larger than ${MAX_MANIFEST_BYTES} bytes`);
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    const manifest = (0,_parse_versioned_js__WEBPACK_IMPORTED_MODULE_6__/* .parseVersioned */ .r)(manifestSchema, text, path);
    const canonical = makeManifest(manifest.kind, manifest.files);
    const repeated = canonical.files.find(({ path }, place) => canonical.files[place + 1]?.path === path);
    if (repeated !== undefined)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${path}: lists ${JSON.stringify(repeated.path)} twice`);
    if (text !== (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(canonical))
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${path}: not in the form that mlops writes (paths in byte order, no white space), so its sha256 is not the digest of the bundle`);
    return canonical;
}
/**
 * Reads a bundle's manifest and holds every byte of the folder against it.
 * @throws UserError naming the first file that is absent, altered or not listed, or the digest that was expected.
 */
async function verifyBundle(directory, expected) {
    const manifest = await readManifest(directory);
    const digest = digestOfManifest(manifest);
    if (expected !== undefined && digest !== expected)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${directory}: its digest is ${digest}, expected ${expected}`);
    const found = new Map((await manifestOfDirectory(directory, manifest.kind)).files.map((file) => [file.path, file]));
    for (const file of manifest.files) {
        const actual = found.get(file.path);
        if (actual === undefined)
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file.path)}: listed in the manifest, but absent`);
        if (actual.sha256 !== file.sha256 || actual.size !== file.size)
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file.path)}: its bytes are not those of the manifest`);
        found.delete(file.path);
    }
    for (const path of found.keys())
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path)}: not listed in the manifest`);
    return { manifest, digest };
}
/** Relative POSIX paths of all regular files. */
async function listFiles(directory, prefix = '') {
    const paths = [];
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, prefix), { withFileTypes: true })) {
        const path = prefix + entry.name;
        if (path.includes('\ufffd'))
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path)}: the name is not UTF-8; rename it`);
        if (entry.isDirectory())
            paths.push(...(await listFiles(directory, `${path}/`)));
        else if (entry.isFile())
            paths.push(path);
        else
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path)}: neither a file nor a folder; links are not carried in a bundle`);
        if (paths.length > MAX_FILES)
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${directory}: more than ${MAX_FILES} files`);
    }
    return paths;
}


/***/ })

};
