export const id = 873;
export const ids = [873];
export const modules = {

/***/ 53254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanParquet: () => (/* binding */ scanParquet),
  scanParquetGroup: () => (/* binding */ scanParquetGroup)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/metadata.js + 1 modules
var src_metadata = __webpack_require__(96367);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/scan.js + 15 modules
var src_scan = __webpack_require__(4041);
// EXTERNAL MODULE: ./node_modules/hyparquet-compressors/src/index.js + 16 modules
var src = __webpack_require__(20138);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
// EXTERNAL MODULE: ./build/shared/tabular/batch.js
var tabular_batch = __webpack_require__(13294);
// EXTERNAL MODULE: ./build/shared/tabular/batch-arrays.js
var batch_arrays = __webpack_require__(72813);
// EXTERNAL MODULE: ./build/shared/tabular/blocks/read-blocks.js + 2 modules
var read_blocks = __webpack_require__(52002);
// EXTERNAL MODULE: ./build/shared/tabular/check-names.js
var check_names = __webpack_require__(5599);
// EXTERNAL MODULE: ./build/shared/tabular/mark-undecodable.js
var mark_undecodable = __webpack_require__(19486);
// EXTERNAL MODULE: ./build/shared/tabular/ranges/range-meter.js
var range_meter = __webpack_require__(18044);
// EXTERNAL MODULE: ./build/shared/tabular/source/open-data-file.js
var open_data_file = __webpack_require__(6604);
;// CONCATENATED MODULE: ./build/shared/tabular/parquet/list-columns.js
function listColumns(schema) {
    return schema.children.flatMap((tree) => columnsOf(tree, { name: tree.element.name, top: tree.element.name, path: [] }));
}
function columnsOf(tree, at) {
    const { element, children } = tree;
    const isNested = element.repetition_type === 'REPEATED' || ['LIST', 'MAP', 'MAP_KEY_VALUE'].includes(element.converted_type ?? '') || ['LIST', 'MAP', 'VARIANT'].includes(element.logical_type?.type ?? '');
    if (isNested || children.length === 0)
        return [{ ...at, tree, isNested }];
    return children.flatMap((child) => columnsOf(child, { name: `${at.name}.${child.element.name}`, top: at.top, path: [...at.path, child.element.name] }));
}

;// CONCATENATED MODULE: ./build/shared/tabular/parquet/value-text.js
const UNITS = { MILLIS: 3, MICROS: 6, NANOS: 9 };
const SECONDS_OF_DAY = 86_400;
/** Days whose text is remembered: two hundred years. */
const MAX_DATES = 73_000;
const dates = new Map();
/**
 * How values of a Parquet type read as text, exactly: whole numbers to their last digit, decimals with all their places, times with the fraction
 * they were written with. A double is the shortest text that is read back as the same double, and never looks like a whole number, because it
 * is none (https://github.com/apache/parquet-format/blob/master/LogicalTypes.md).
 */
function valueText({ type, converted_type: converted, logical_type: logical, scale = 0 }) {
    if (logical?.type === 'DECIMAL' || converted === 'DECIMAL')
        return decimalText(logical?.type === 'DECIMAL' ? logical.scale : scale);
    if (logical?.type === 'DATE' || converted === 'DATE')
        return (value) => dateText(Number(value));
    if (type === 'INT96')
        return timestampText(9, false);
    if (logical?.type === 'TIMESTAMP')
        return timestampText(UNITS[logical.unit], logical.isAdjustedToUTC);
    if (converted === 'TIMESTAMP_MILLIS' || converted === 'TIMESTAMP_MICROS')
        return timestampText(converted === 'TIMESTAMP_MILLIS' ? 3 : 6, true);
    if (logical?.type === 'TIME')
        return timeText(UNITS[logical.unit]);
    if (converted === 'TIME_MILLIS' || converted === 'TIME_MICROS')
        return timeText(converted === 'TIME_MILLIS' ? 3 : 6);
    if (logical?.type === 'UUID')
        return uuidText;
    if (logical?.type === 'FLOAT16')
        return (value) => doubleText(halfOf(value));
    const isUnsigned = logical?.type === 'INTEGER' ? !logical.isSigned : (converted ?? '').startsWith('UINT_');
    if (type === 'INT64')
        return isUnsigned ? (value) => String(BigInt.asUintN(64, BigInt(String(value)))) : String;
    if (type === 'INT32')
        return isUnsigned ? (value) => String(Number(value) >>> 0) : String;
    if (type === 'FLOAT' || type === 'DOUBLE')
        return doubleText;
    return (value) => (value instanceof Uint8Array ? value : String(value));
}
function doubleText(value) {
    const text = Object.is(value, -0) ? '-0' : String(value);
    return /^-?\d+$/.test(text) ? `${text}.0` : text;
}
function decimalText(scale) {
    return (value) => {
        const unscaled = value instanceof Uint8Array ? signedOf(value) : BigInt(String(value));
        if (scale <= 0)
            return String(unscaled * 10n ** BigInt(-scale));
        const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, '0');
        return `${unscaled < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
    };
}
/** Big-endian, two's complement. */
function signedOf(bytes) {
    let value = 0n;
    for (const byte of bytes)
        value = value * 256n + BigInt(byte);
    return BigInt.asIntN(8 * bytes.length, value);
}
function timestampText(places, isUtc) {
    const unit = 10 ** places;
    return (value) => {
        const [seconds, fraction] = divide(value, unit);
        const days = Math.floor(seconds / SECONDS_OF_DAY);
        return `${dateText(days)}T${clockText(seconds - days * SECONDS_OF_DAY)}${fractionText(fraction, places)}${isUtc ? 'Z' : ''}`;
    };
}
function timeText(places) {
    const unit = 10 ** places;
    return (value) => {
        const [seconds, fraction] = divide(value, unit);
        return `${clockText(seconds)}${fractionText(fraction, places)}`;
    };
}
/** Whole seconds, rounded down, and what is left in the unit. */
function divide(value, unit) {
    const near = Number(value);
    if (Number.isSafeInteger(near)) {
        const seconds = Math.floor(near / unit);
        return [seconds, near - seconds * unit];
    }
    const [exact, by] = [BigInt(String(value)), BigInt(unit)];
    const fraction = ((exact % by) + by) % by;
    return [Number((exact - fraction) / by), Number(fraction)];
}
/** Beyond the years that four digits write, the number of days itself: no date, and shown as what it is. */
function dateText(days) {
    const known = dates.get(days);
    if (known !== undefined)
        return known;
    const date = new Date(days * 86_400_000);
    const year = date.getUTCFullYear();
    const text = year >= 0 && year <= 9999 ? date.toISOString().slice(0, 10) : `day ${days}`;
    if (dates.size < MAX_DATES)
        dates.set(days, text);
    return text;
}
function clockText(seconds) {
    return `${twoDigits(Math.floor(seconds / 3600))}:${twoDigits(Math.floor(seconds / 60) % 60)}:${twoDigits(seconds % 60)}`;
}
function twoDigits(value) {
    return value < 10 ? `0${value}` : String(value);
}
function fractionText(fraction, places) {
    return fraction === 0 ? '' : `.${String(fraction).padStart(places, '0').replace(/0+$/, '')}`;
}
function uuidText(value) {
    const hex = value instanceof Uint8Array ? Buffer.from(value).toString('hex') : String(value);
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
function halfOf(value) {
    if (!(value instanceof Uint8Array))
        return Number.NaN;
    const bits = ((value[1] ?? 0) << 8) | (value[0] ?? 0);
    const [sign, exponent, fraction] = [bits >> 15 === 0 ? 1 : -1, (bits >> 10) & 31, bits & 1023];
    if (exponent === 31)
        return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
    return exponent === 0 ? sign * 2 ** -14 * (fraction / 1024) : sign * 2 ** (exponent - 15) * (1 + fraction / 1024);
}

;// CONCATENATED MODULE: ./build/shared/tabular/parquet/nested-text.js

/** The JSON of a list, a map or a repeated value; numbers with all their digits. */
function nestedText(value, tree) {
    if (value === null || value === undefined)
        return 'null';
    if (Array.isArray(value))
        return `[${value.map((item) => nestedText(item, itemOf(tree))).join(',')}]`;
    if (isPlainObject(value))
        return `{${Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}:${nestedText(inner, memberOf(tree, key))}`).join(',')}}`;
    const text = valueText(tree.element)(value);
    const isBare = typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean';
    return isBare && typeof text === 'string' && /^(?:true|false|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/.test(text) ? text : JSON.stringify(typeof text === 'string' ? text : Buffer.from(text).toString());
}
function isPlainObject(value) {
    return typeof value === 'object' && value !== null && !(value instanceof Uint8Array);
}
/** Lists have a repeated group around their items, and mostly one more name within it. */
function itemOf(tree) {
    const [group] = tree.children;
    if (group === undefined || tree.element.repetition_type === 'REPEATED')
        return tree;
    return group.children.length === 1 ? (group.children[0] ?? group) : group;
}
function memberOf(tree, key) {
    const members = tree.element.converted_type === 'MAP' ? (tree.children[0]?.children.slice(1) ?? []) : tree.children.filter(({ element }) => element.name === key);
    return members[0] ?? tree;
}

;// CONCATENATED MODULE: ./build/shared/tabular/parquet/text-arena.js

/** Behind the last text: room to read whole words. */
const SPARE_BYTES = 16;
const FIRST_BYTES = 1024 * 1024;
/** Of a row group. Places are 32-bit integers, which would wrap silently at twice as many. */
const MAX_BYTES = 1024 * 1024 * 1024;
/** Different values of a column whose texts are remembered; beyond it they seldom come again. */
const MAX_KNOWN = 10_000;
function createTextArena(path) {
    return { path, bytes: Buffer.allocUnsafeSlow(FIRST_BYTES), filled: 0 };
}
function createColumnCells(rows) {
    return { starts: new Int32Array(rows), ends: new Int32Array(rows), isText: new Uint8Array(rows) };
}
/**
 * Puts values into the arena; null and undefined are missing. A value that came before has the text that it has already.
 * @throws UserError where the texts become more than places can tell
 */
function createCellWriter(arena, cells, format) {
    let known = new Map();
    return (row, value) => {
        if (value === null || value === undefined) {
            cells.starts[row] = 0;
            cells.ends[row] = 0;
            cells.isText[row] = 0;
            return;
        }
        const before = known?.get(value);
        if (before !== undefined) {
            cells.starts[row] = cells.starts[before];
            cells.ends[row] = cells.ends[before];
            cells.isText[row] = cells.isText[before];
            return;
        }
        const text = format(value);
        cells.starts[row] = arena.filled;
        append(arena, text);
        cells.ends[row] = arena.filled;
        cells.isText[row] = typeof text === 'string' ? 0 : 1;
        if (known !== null && known.set(value, row).size > MAX_KNOWN)
            known = null;
    };
}
function append(arena, text) {
    const most = arena.filled + (typeof text === 'string' ? 3 : 1) * text.length + SPARE_BYTES;
    if (most > MAX_BYTES && arena.filled + Buffer.byteLength(text) > MAX_BYTES)
        throw new errors/* UserError */.yo(`${arena.path}: a row group holds more than 1 GiB of text; write smaller row groups`);
    if (most > arena.bytes.length) {
        const larger = Buffer.allocUnsafeSlow(Math.max(most, Math.min(2 * arena.bytes.length, MAX_BYTES)));
        arena.bytes.copy(larger, 0, 0, arena.filled);
        arena.bytes = larger;
    }
    if (typeof text === 'string')
        arena.filled += arena.bytes.write(text, arena.filled, 'utf8');
    else {
        arena.bytes.set(text, arena.filled);
        arena.filled += text.length;
    }
}

;// CONCATENATED MODULE: ./build/shared/tabular/parquet/scan-parquet.js















const BLOCK_BYTES = 1024 * 1024;
const MAX_GROUP_ROWS = 50_000_000;
/** Unpacked; writers make pages of about one. */
const MAX_PAGE_BYTES = 1024 * 1024 * 1024;
/**
 * Reads a Parquet file one row group at a time, and in it one column after the other, so that memory holds the texts of one row group. Lines are row
 * numbers, from 1. Members of groups are columns with dotted names; lists and maps are their JSON.
 * @returns path, bytes, sha256 and rows, but none that other threads look at
 * @throws UserError where the file is absent or can't be read as Parquet; CancelledError
 */
async function scanParquet(file, { handlers, signal, onProgress, range = (0,range_meter/* createRangeMeter */.j)() }) {
    const { path } = file;
    const handle = await (0,open_data_file/* openDataFile */.f)(file);
    try {
        const opened = await handle.stat();
        const { bytes, sha256 } = await hashFile(handle, { file, signal });
        const { columns, groups, metadata } = await outline(handle, { path, bytes });
        handlers.onHeader(columns.map(({ name }) => name));
        const source = { path, handle, bytes, columns, metadata };
        let texts = null;
        let packed = 0;
        let rows = 0;
        for (const [index, group] of groups.entries()) {
            if (range.bytes >= range.limit) {
                range.bytes = 0;
                handlers.onRange?.();
                range.writer?.endRange(0);
            }
            range.bytes += group.bytes;
            if (range.writer === null) {
                await scanGroup(source, { ...group, texts: (texts ??= createGroupTexts(source, groups)), handlers, signal });
                rows += group.rows;
            }
            else {
                range.writer.addGroup({ kind: 'parquet', source: file, group: index });
                texts = null;
                await range.writer.ready();
            }
            packed += group.bytes;
            onProgress?.(Math.min(bytes, packed), bytes, rows);
        }
        await (0,open_data_file/* refuseChanged */.d)(handle, { path, opened });
        return { ...file, bytes, sha256, rows, delimiter: null };
    }
    finally {
        await handle.close();
    }
}
/** The file that this thread read a group of last; null while it reads one. */
let known = null;
/**
 * Reads one row group, on a thread that gets some of a file's.
 * @returns its rows
 */
async function scanParquetGroup(file, { group: index, handlers }) {
    const handle = await (0,open_data_file/* openDataFile */.f)(file);
    try {
        const { path } = file;
        const now = await handle.stat();
        const last = known?.location === file.location ? known : null;
        known = null;
        const mine = last ?? (await knowFile(file, { handle, opened: now }));
        const { opened, outlined: { columns, metadata, groups }, texts } = mine;
        const group = groups[index];
        if (group === undefined)
            throw new errors/* UserError */.yo(`${path}: it changed while this run was reading it; run again when nobody writes to it`);
        await scanGroup({ path, handle, bytes: now.size, columns, metadata }, { ...group, texts, handlers, signal: new AbortController().signal });
        await (0,open_data_file/* refuseChanged */.d)(handle, { path, opened });
        known = mine;
        return group.rows;
    }
    finally {
        await handle.close();
    }
}
async function knowFile({ path, location }, { handle, opened }) {
    const outlined = await outline(handle, { path, bytes: opened.size });
    return { location, opened, outlined, texts: createGroupTexts({ path, columns: outlined.columns }, outlined.groups) };
}
/** What the footer says. The library trusts it, so whatever we rely on is looked at here. */
async function outline(handle, { path, bytes }) {
    const { metadata, columns, groups } = await explained(path, async () => {
        const metadata = await (0,src_metadata/* parquetMetadataAsync */.Ei)(asyncBuffer(handle, bytes), { geoparquet: false });
        if (!metadata.schema.every(({ name }) => typeof name === 'string'))
            throw new Error('a column of its schema has no name');
        let rowsBefore = 0;
        const groups = metadata.row_groups.map(({ num_rows, columns }) => {
            const [rows, first] = [Number(num_rows), rowsBefore];
            rowsBefore += rows;
            return { first, rows, bytes: columns.reduce((sum, { meta_data: meta }) => sum + Number(meta?.total_compressed_size ?? 0), 0) };
        });
        if (!groups.every(({ rows }) => Number.isSafeInteger(rows) && rows >= 0))
            throw new Error('a row group does not say how many rows it has');
        return { metadata, columns: listColumns((0,src_metadata/* parquetSchema */.YR)(metadata)), groups };
    });
    (0,check_names/* checkNames */.L)(columns.map(({ name }) => name), { at: path, where: 'schema' });
    const mostRows = Math.max(0, ...groups.map((group) => group.rows));
    if (mostRows > MAX_GROUP_ROWS)
        throw new errors/* UserError */.yo(`${path}: a row group has ${mostRows} rows, at most ${MAX_GROUP_ROWS} are read; write it with smaller row groups`);
    const rows = groups.reduce((sum, group) => sum + group.rows, 0);
    if (BigInt(rows) !== metadata.num_rows)
        throw new errors/* UserError */.yo(`${path}: its row groups have ${rows} rows, but its footer says ${metadata.num_rows}; write the file again`);
    return { metadata: { ...metadata, schema: metadata.schema.map(withoutMeaning) }, columns, groups };
}
function createGroupTexts({ path, columns }, groups) {
    const mostRows = Math.max(0, ...groups.map((group) => group.rows));
    return { arena: createTextArena(path), cells: columns.map(() => createColumnCells(mostRows)) };
}
async function scanGroup({ path, handle, bytes, metadata, columns }, { first, rows, texts: { arena, cells }, handlers, signal }) {
    arena.filled = 0;
    const scan = await explained(path, () => (0,src_scan/* parquetScan */.Ik)({ file: asyncBuffer(handle, bytes), metadata, rowStart: first, rowEnd: first + rows, compressors: boundedCompressors(path), parsers: { timestampFromNanoseconds: (nanos) => nanos }, utf8: false, useOffsetIndex: false }));
    for (const top of new Set(columns.map((column) => column.top))) {
        if (signal.aborted)
            throw new errors/* CancelledError */.cc(`Stopped while reading ${path}`);
        const values = await explained(path, () => scan.readColumn({ column: top, rowStart: first, rowEnd: first + rows }));
        if (values.length !== rows)
            throw new errors/* UserError */.yo(`${path}: column ${top} has ${values.length} values in a row group of ${rows} rows; write the file again`);
        await explained(path, async () => {
            for (const [place, column] of columns.entries()) {
                const target = cells[place];
                if (column.top !== top || target === undefined)
                    continue;
                const write = createCellWriter(arena, target, column.isNested ? (value) => nestedText(value, column.tree) : valueText(column.tree.element));
                for (let row = 0; row < rows; row++)
                    write(row, column.path.length === 0 ? values[row] : memberAt(values[row], column.path));
            }
        });
    }
    emitRows({ path, arena: arena.bytes, cells, first, rows, isValid: (0,external_node_buffer_.isUtf8)(arena.bytes.subarray(0, arena.filled)) }, handlers);
}
function memberAt(value, path) {
    return path.reduce((inner, key) => (typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key) ? Object.entries(inner).find(([name]) => name === key)?.[1] : undefined), value);
}
function emitRows({ path, arena, cells, first, rows, isValid }, handlers) {
    const batch = (0,batch_arrays/* createBatch */.X)(path, { columns: cells.length, isCsv: false });
    batch.bytes = arena;
    for (let from = 0; from < rows; from += batch.rows) {
        batch.rows = Math.min((0,batch_arrays/* batchRows */.e)(cells.length), rows - from);
        for (const [column, { starts, ends, isText }] of cells.entries()) {
            for (let row = 0, cell = column; row < batch.rows; row++, cell += batch.columns) {
                batch.starts[cell] = starts[from + row];
                batch.ends[cell] = ends[from + row];
                batch.quoted[cell] = isText[from + row] === 1 ? tabular_batch/* CELL */.JA.quoted : tabular_batch/* CELL */.JA.plain;
            }
        }
        for (let row = 0; row < batch.rows; row++)
            batch.lines[row] = first + from + row + 1;
        if (!isValid)
            (0,mark_undecodable/* markUndecodable */.k)(batch, handlers);
        handlers.onBatch(batch);
    }
}
/** Without it a decimal or a time would come as a double or a Date, and lose digits. */
function withoutMeaning(element) {
    if (element.type === undefined)
        return element;
    const { converted_type: _, logical_type: __, ...stored } = element;
    return stored;
}
function boundedCompressors(path) {
    const bounded = {};
    for (const [codec, unpack] of Object.entries(src/* compressors */.Vm)) {
        bounded[codec] = (input, length) => {
            if (length > MAX_PAGE_BYTES)
                throw new errors/* UserError */.yo(`${path}: a page says that it unpacks to ${length} bytes; no writer makes such pages`);
            return unpack(input, length);
        };
    }
    return bounded;
}
async function hashFile(handle, { file, signal }) {
    const reader = (0,read_blocks/* readBlocks */.v)(handle, { ...file, blockBytes: BLOCK_BYTES });
    for await (const _ of reader.blocks)
        if (signal.aborted)
            throw new errors/* CancelledError */.cc(`Stopped while reading ${file.path}`);
    return { bytes: reader.bytesRead(), sha256: reader.sha256() };
}
function asyncBuffer(handle, byteLength) {
    return {
        byteLength,
        async slice(start, end = byteLength) {
            if (start < 0 || end > byteLength || end < start)
                throw new Error(`bytes ${start} to ${end} of ${byteLength} are asked for`);
            const buffer = new ArrayBuffer(end - start);
            for (let at = 0; at < buffer.byteLength;) {
                const { bytesRead } = await handle.read(new Uint8Array(buffer, at), { position: start + at });
                if (bytesRead === 0)
                    throw new Error('the file became shorter');
                at += bytesRead;
            }
            return buffer;
        },
    };
}
async function explained(path, read) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        throw new errors/* UserError */.yo(`${path}: no whole Parquet file (${error.message}); fetch or write it again`, { cause: error });
    }
}


/***/ })

};
