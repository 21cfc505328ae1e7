export const id = 8098;
export const ids = [8098];
export const modules = {

/***/ 48098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateData: () => (/* binding */ validateData)
});

// EXTERNAL MODULE: ./build/shared/config/read-config-text.js
var read_config_text = __webpack_require__(18700);
// EXTERNAL MODULE: ./build/shared/config/schema.js
var schema = __webpack_require__(11644);
// EXTERNAL MODULE: ./build/shared/report/cut-text.js
var cut_text = __webpack_require__(72983);
// EXTERNAL MODULE: ./build/shared/report/format.js
var format = __webpack_require__(41808);
// EXTERNAL MODULE: ./build/shared/tabular/columns/breaches.js
var breaches = __webpack_require__(14333);
// EXTERNAL MODULE: ./build/shared/tabular/data-manifest.js
var data_manifest = __webpack_require__(76680);
// EXTERNAL MODULE: ./build/shared/tabular/source/resolve-source.js
var resolve_source = __webpack_require__(96134);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
// EXTERNAL MODULE: ./build/shared/verdict/verdict.js
var verdict = __webpack_require__(65031);
// EXTERNAL MODULE: ./build/shared/work-directory/stage-directory.js
var stage_directory = __webpack_require__(71570);
// EXTERNAL MODULE: ./build/shared/statement/manifest.js
var statement_manifest = __webpack_require__(85693);
// EXTERNAL MODULE: ./build/shared/tabular/cells/typed-value.js
var typed_value = __webpack_require__(42060);
// EXTERNAL MODULE: ./build/shared/tabular/columns/column-scan.js
var column_scan = __webpack_require__(48166);
// EXTERNAL MODULE: ./build/shared/tabular/columns/column-type.js
var column_type = __webpack_require__(81707);
// EXTERNAL MODULE: ./build/shared/tabular/columns/marks.js
var columns_marks = __webpack_require__(94756);
// EXTERNAL MODULE: ./build/shared/tabular/columns/frequent-texts.js
var frequent_texts = __webpack_require__(6307);
// EXTERNAL MODULE: ./build/shared/tabular/columns/hyper-log-log.js
var hyper_log_log = __webpack_require__(91824);
// EXTERNAL MODULE: ./build/shared/tabular/columns/number-summary.js
var number_summary = __webpack_require__(51784);
// EXTERNAL MODULE: ./build/shared/tabular/columns/quantile-sketch.js + 1 modules
var quantile_sketch = __webpack_require__(80475);
// EXTERNAL MODULE: ./build/shared/tabular/columns/value-table.js
var value_table = __webpack_require__(39714);
;// CONCATENATED MODULE: ./build/shared/tabular/columns/column-statistics.js










const SHARES = [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99];
const TOP = 10;
const NO_NUMBERS = { min: null, max: null, mean: null, stddev: null, quantiles: null };
/**
 * What the scan saw in a column.
 *
 * `distinct` counts different texts, exactly up to 32,768 of them (fewer in tables of more than 30 columns; a quarter where they are still becoming more after 4 MiB of rows), and by HyperLogLog beyond
 * (standard error 0.8 %), where `top` holds only texts, each with how much too high its count may be (`mostFrequentTexts`). Quantiles are interpolated between the neighbouring values as NumPy does it while `distinct` is
 * exact, else within 0.5 % of rank. `min`, `max`, `mean`, `stddev` and quantiles are of the values that are of the column's type.
 */
function columnStatistics(scan) {
    return scan.mode === 'exact' ? exactStatistics(scan) : streamedStatistics(scan);
}
function exactStatistics(scan) {
    const { table } = scan;
    const type = scan.type ?? (0,typed_value/* narrowestType */.CR)((0,column_type/* typesInTable */.xz)(table));
    const { values, missing } = countedValues(scan, type);
    return {
        type,
        count: sum(values) + scan.undecodable,
        missing,
        distinct: { value: values.length, exact: true },
        ...orderStatistics(type, values),
        top: topValues(values),
    };
}
/** The present values of a table that holds all of them. */
function countedValues({ table, missing: streamed }, type) {
    const values = [];
    let missing = streamed;
    for (let code = 0; code < table.size; code++) {
        const marks = table.marks[code];
        const count = table.counts[code] ?? 0;
        if (marks === columns_marks/* MISSING */.lV || (marks === columns_marks/* BLANK */.Z4 && type !== 'string'))
            missing += count;
        else
            values.push({ text: (0,value_table/* valueBytes */.LH)(table, code).toString(), count });
    }
    return { values, missing };
}
/** A quantile of a column of numbers whose values are all kept; null where there is none. */
function exactQuantile(scan, share) {
    const type = scan.type ?? (0,typed_value/* narrowestType */.CR)((0,column_type/* typesInTable */.xz)(scan.table));
    const sorted = numbersOf(type, countedValues(scan, type).values).toSorted((a, b) => a.value - b.value);
    return sorted.length === 0 ? null : (exactQuantiles(sorted, [share])[0] ?? null);
}
function numbersOf(type, values) {
    return values.map(({ text, count }) => ({ text, count, value: (0,typed_value/* typedTextValue */.rf)(type, text) })).filter(({ value }) => !Number.isNaN(value));
}
function orderStatistics(type, values) {
    if (type === 'string' || type === 'boolean')
        return NO_NUMBERS;
    const typed = numbersOf(type, values);
    if (typed.length === 0)
        return NO_NUMBERS;
    const moments = { count: 0, mean: 0, squares: 0, cubes: 0 };
    for (const { value, count } of typed)
        (0,number_summary/* mergeMoments */.iQ)(moments, { count, mean: value, squares: 0, cubes: 0 });
    const sorted = typed.toSorted((a, b) => a.value - b.value || compareWide(a.text, b.text, type));
    const first = sorted.at(0);
    const last = sorted.at(-1);
    if (first === undefined || last === undefined)
        return NO_NUMBERS;
    if (type === 'date' || type === 'timestamp')
        return { ...NO_NUMBERS, min: first.text.trim(), max: last.text.trim() };
    return {
        min: type === 'integer' ? wholeNumber(first.value, first.text) : first.value + 0,
        max: type === 'integer' ? wholeNumber(last.value, last.text) : last.value + 0,
        mean: (0,number_summary/* finiteOrNull */.Es)(moments.mean),
        stddev: (0,number_summary/* sampleDeviation */.gQ)(moments),
        quantiles: named(exactQuantiles(sorted, SHARES)),
    };
}
function streamedStatistics(scan) {
    const type = scan.type ?? 'string';
    const blanksCount = type === 'string' ? scan.blanks : 0;
    return {
        type,
        count: scan.present + blanksCount + scan.undecodable,
        missing: scan.missing + scan.blanks - blanksCount,
        distinct: { value: (0,hyper_log_log/* estimateDistinct */.bW)((0,column_scan/* streamOf */.mA)(scan).distinct), exact: false },
        ...streamedOrder(scan),
        top: streamedTop(scan),
    };
}
function streamedOrder(scan) {
    const { mode, type } = scan;
    const { numbers, times, wide } = (0,column_scan/* streamOf */.mA)(scan);
    if (mode === 'time' && times.min <= times.max)
        return { ...NO_NUMBERS, min: times.minText, max: times.maxText };
    (0,number_summary/* takeBlock */.rS)(numbers);
    if (mode !== 'number' || numbers.count === 0)
        return NO_NUMBERS;
    const isWide = (value) => type === 'integer' && wide !== null && !Number.isSafeInteger(value);
    return {
        min: isWide(numbers.min) ? String(wide?.min) : numbers.min + 0,
        max: isWide(numbers.max) ? String(wide?.max) : numbers.max + 0,
        mean: (0,number_summary/* finiteOrNull */.Es)(numbers.mean),
        stddev: (0,number_summary/* sampleDeviation */.gQ)(numbers),
        quantiles: named((0,quantile_sketch/* sketchedQuantiles */.iJ)(numbers.sketch, SHARES)),
    };
}
/** Empty where texts came before the column was known to be of texts. */
function streamedTop(scan) {
    const { frequent, lengths } = (0,column_scan/* streamOf */.mA)(scan);
    if (scan.mode !== 'text' || frequent === null || lengths.count !== scan.present)
        return [];
    return (0,frequent_texts/* mostFrequentTexts */.cB)(frequent, TOP).map(({ text, count, error }) => ({ value: (0,breaches/* cutValue */.cv)(text), count, ...(error === 0 ? {} : { error }) }));
}
/** The most frequent first, equally frequent ones by text. */
function topValues(values) {
    return values
        .toSorted((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
        .slice(0, TOP)
        .map(({ text, count }) => ({ value: (0,breaches/* cutValue */.cv)(text), count }));
}
/** Linear interpolation at (n − 1) · share, the default of NumPy and pandas. */
function exactQuantiles(sorted, shares) {
    const total = sum(sorted);
    let place = 0;
    let below = 0;
    return shares.map((share) => {
        const rank = share * (total - 1);
        const whole = Math.floor(rank);
        while (below + (sorted[place]?.count ?? total) <= whole) {
            below += sorted[place]?.count ?? 0;
            place++;
        }
        const value = sorted[place]?.value ?? Number.NaN;
        const isLast = whole + 1 >= below + (sorted[place]?.count ?? 0);
        const next = isLast ? (sorted[place + 1]?.value ?? value) : value;
        return between(value, next, rank - whole);
    });
}
/** The difference of two doubles may be beyond all doubles. */
function between(value, next, share) {
    const difference = next - value;
    return (Number.isFinite(difference) ? value + share * difference : value * (1 - share) + next * share) + 0;
}
function named(quantiles) {
    return Object.fromEntries(SHARES.map((share, index) => [String(share), quantiles[index] ?? 0]));
}
/** Beyond 2^53 doubles can't tell neighbours apart. */
function compareWide(a, b, type) {
    if (type !== 'integer')
        return 0;
    const [left, right] = [BigInt(a.trim()), BigInt(b.trim())];
    return left < right ? -1 : left > right ? 1 : 0;
}
function wholeNumber(value, text) {
    return Number.isSafeInteger(value) ? value + 0 : String(BigInt(text.trim()));
}
function sum(values) {
    return values.reduce((total, { count }) => total + count, 0);
}

// EXTERNAL MODULE: ./build/shared/tabular/cells/text-lengths.js
var text_lengths = __webpack_require__(32653);
;// CONCATENATED MODULE: ./build/shared/tabular/profile/category-counts.js
/** Categories that a profile names; more tell nothing of drift that all others together don't. */
const MAX_CATEGORIES = 100;
/** Of a category; what is longer is no name. */
const MAX_TEXT = 60;
/** Of all categories of a column, as JSON. */
const MAX_BYTES = 12_000;
/** The most frequent categories, equally frequent ones by text. */
function categoryCounts(values) {
    const counts = new Map();
    for (const { text, count } of values)
        counts.set(categoryName(text), (counts.get(categoryName(text)) ?? 0) + count);
    const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, MAX_CATEGORIES);
    let bytes = 0;
    const kept = sorted.filter(([text]) => (bytes += Buffer.byteLength(JSON.stringify(text))) <= MAX_BYTES);
    return { kind: 'categories', values: kept.map(([text]) => text), counts: kept.map(([, count]) => count) };
}
/** Texts that begin alike are one category. */
function categoryName(text) {
    return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1).toWellFormed()}…` : text;
}

;// CONCATENATED MODULE: ./build/shared/tabular/profile/column-profile.js








/** Values that stand for the distribution of a column of numbers or times: each for a 512th, so that none is off by more than 0.1 % of rank. */
const POINTS = 512;
/** Of the points (0.1 %) and of the sketch behind them: below 0.4 % up to 268 million values. */
const RANK_ERROR = 0.005;
const NO_SHAPE = { zeros: null, skewness: null, lengths: null, distribution: null };
/** What the profile keeps of a column beside its statistics: what later data is compared by, in less than 20 kB. */
function columnProfile(scan, statistics) {
    const { top, ...kept } = statistics;
    return { ...kept, ...(scan.mode === 'text' && top.length > 0 ? { top } : {}), ...(scan.mode === 'exact' ? exactShape(scan.table, statistics.type) : streamedShape(scan, statistics.type)) };
}
function exactShape(table, type) {
    if (type === 'integer' || type === 'number')
        return shapeOfNumbers(countNumbers(table, type));
    if (type === 'date' || type === 'timestamp')
        return { ...NO_SHAPE, distribution: ofKind('times', exactPoints(countNumbers(table, type))) };
    const values = [];
    const lengths = (0,text_lengths/* createTextLengths */.h7)();
    for (let code = 0; code < table.size; code++) {
        const marks = table.marks[code];
        if (marks === columns_marks/* MISSING */.lV || (marks === columns_marks/* BLANK */.Z4 && type !== 'string'))
            continue;
        const bytes = (0,value_table/* valueBytes */.LH)(table, code);
        const count = table.counts[code] ?? 0;
        (0,text_lengths/* addLength */.ug)(lengths, (0,text_lengths/* lengthOf */.Y5)(bytes, 0, bytes.length), count);
        values.push({ text: type === 'boolean' ? bytes.toString().trim().toLowerCase() : bytes.toString(), count });
    }
    return { ...NO_SHAPE, lengths: type === 'string' ? rangeOf(lengths) : null, distribution: categoryCounts(values) };
}
/** How often each number came, or each time in milliseconds. */
function countNumbers(table, type) {
    const counts = new Map();
    for (let code = 0; code < table.size; code++) {
        const bytes = (0,value_table/* valueBytes */.LH)(table, code);
        const marks = table.marks[code];
        const value = marks === columns_marks/* MISSING */.lV || marks === columns_marks/* BLANK */.Z4 ? Number.NaN : (0,typed_value/* typedValue */.iG)(type, bytes, { start: 0, end: bytes.length }) + 0;
        if (!Number.isNaN(value))
            counts.set(value, (counts.get(value) ?? 0) + (table.counts[code] ?? 0));
    }
    return counts;
}
function shapeOfNumbers(counts) {
    const moments = { count: 0, mean: 0, squares: 0, cubes: 0 };
    for (const [value, count] of counts)
        (0,number_summary/* mergeMoments */.iQ)(moments, { count, mean: value, squares: 0, cubes: 0 });
    return { zeros: counts.get(0) ?? 0, skewness: (0,number_summary/* skewness */.qC)(moments), lengths: null, distribution: exactNumbers(counts) };
}
/** Of values as they come. */
function exactNumbers(counts) {
    return ofKind('numbers', exactPoints(counts));
}
function ofKind(kind, points) {
    return points === null ? null : { kind, ...points };
}
/** Each value while they are few, else points. */
function exactPoints(counts) {
    if (counts.size === 0)
        return null;
    const sorted = [...counts].sort(([a], [b]) => a - b);
    if (sorted.length <= POINTS)
        return { rank_error: 0, values: sorted.map(([value]) => value), counts: sorted.map(([, count]) => count) };
    const total = sorted.reduce((sum, [, count]) => sum + count, 0);
    let place = 0;
    let upTo = sorted[0]?.[1] ?? 0;
    const points = middles().map((share) => {
        while (upTo <= share * (total - 1))
            upTo += sorted[++place]?.[1] ?? total;
        return sorted[place]?.[0] ?? Number.NaN;
    });
    return weighPoints(points, total);
}
function streamedShape(scan, type) {
    const { numbers, lengths } = (0,column_scan/* streamOf */.mA)(scan);
    if (scan.mode === 'text')
        return { ...NO_SHAPE, lengths: type === 'string' && lengths.count === scan.present ? rangeOf(lengths) : null };
    (0,number_summary/* takeBlock */.rS)(numbers);
    if (numbers.count === 0)
        return NO_SHAPE;
    const points = weighPoints((0,quantile_sketch/* sketchedQuantiles */.iJ)(numbers.sketch, middles()).map((value) => value + 0), numbers.count);
    if (scan.mode === 'time')
        return { ...NO_SHAPE, distribution: ofKind('times', points) };
    return { zeros: numbers.zeros, skewness: (0,number_summary/* skewness */.qC)(numbers), lengths: null, distribution: ofKind('numbers', points) };
}
function middles() {
    return Array.from({ length: POINTS }, (_, place) => (place + 0.5) / POINTS);
}
/** Equal points become one that stands for all their values. */
function weighPoints(points, total) {
    const values = [];
    const counts = [];
    for (const [place, value] of points.entries()) {
        const count = Math.floor(((place + 1) * total) / POINTS) - Math.floor((place * total) / POINTS);
        if (values.at(-1) === value)
            counts[counts.length - 1] = (counts.at(-1) ?? 0) + count;
        else {
            values.push(value);
            counts.push(count);
        }
    }
    return { rank_error: RANK_ERROR, values, counts };
}
function rangeOf({ count, min, max, sum }) {
    return count === 0 ? null : { min, max, mean: sum / count };
}

;// CONCATENATED MODULE: ./build/actions/validate-data/findings/hide-values.js
/**
 * Statistics without any cell value: no extremes, quantiles or top values. Mean and standard deviation stay, for they are of many
 * values; where there are fewer than ten different ones, they go too, because from them a value could be told.
 */
function hideValues(statistics) {
    const few = statistics.distinct.value < 10;
    return {
        ...statistics,
        min: null,
        max: null,
        quantiles: null,
        top: [],
        mean: few ? null : statistics.mean,
        stddev: few ? null : statistics.stddev,
    };
}

;// CONCATENATED MODULE: ./build/actions/validate-data/describe-columns.js





function describeColumns({ header, columns }) {
    return columns.map((scan, place) => {
        const statistics = columnStatistics(scan);
        return { name: header[place] ?? '', statistics, profile: columnProfile(scan, statistics) };
    });
}
function profileOf({ files, rows }, columns) {
    return {
        schema: 'mlops/profile/v2',
        data: {
            digest: (0,statement_manifest/* digestOfManifest */.JQ)((0,data_manifest/* dataManifest */.U)(files)),
            files: files.map((file) => ({ path: (0,data_manifest/* manifestPath */.j)(file), bytes: file.bytes, sha256: file.sha256, rows: file.rows, ...unusualDelimiter(file) })),
        },
        rows,
        // fromEntries makes an own property of any name, __proto__ too.
        columns: Object.fromEntries(columns.map(({ name, profile }) => [name, profile])),
    };
}
/**
 * The profile without any cell value, for `show-values: false`: numbers of the distribution are values, and a category behind a hash, salted or
 * not, is found by trying. So none of it stays; drift is then measured against rows only.
 */
function hiddenProfile(profile, columns) {
    const hidden = columns.map(({ name, statistics }) => {
        const { top: _, ...kept } = hideValues(statistics);
        return [name, { ...kept, zeros: null, skewness: null, lengths: null, distribution: null }];
    });
    return { ...profile, columns: Object.fromEntries(hidden) };
}
/** Nobody is told of a comma. */
function unusualDelimiter({ delimiter }) {
    return delimiter === null || delimiter === ',' ? {} : { delimiter };
}

// EXTERNAL MODULE: ./build/shared/results/validate-data.js
var validate_data = __webpack_require__(40864);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/statement/digest.js
var digest = __webpack_require__(27716);
// EXTERNAL MODULE: ./build/shared/statement/json-bytes.js
var json_bytes = __webpack_require__(23520);
// EXTERNAL MODULE: ./build/shared/statement/statement.js
var statement_statement = __webpack_require__(15251);
;// CONCATENATED MODULE: ./build/shared/tabular/profile/profile-bytes.js
/** profile.json: one line for each column, because numbers one below the other would make it three times as large. */
function profileBytes({ schema, data, rows, columns }) {
    // Joined as texts, so that any column name is a key of its own, __proto__ too.
    const lines = Object.entries(columns).map(([name, column]) => `${JSON.stringify(name)}: ${JSON.stringify(column)}`);
    const head = `"schema": ${JSON.stringify(schema)},\n"data": ${JSON.stringify(data)},\n"rows": ${rows},\n"columns": {`;
    return Buffer.from(`{\n${head}${lines.map((line) => `\n${line}`).join(',')}\n}\n}\n`);
}

// EXTERNAL MODULE: ./build/shared/tabular/cells/parse-number.js
var parse_number = __webpack_require__(93457);
// EXTERNAL MODULE: ./build/shared/tabular/rows/csv-record.js
var csv_record = __webpack_require__(76582);
;// CONCATENATED MODULE: ./build/actions/validate-data/findings/list-failures.js


const FAILURES_NAME = 'failures.csv';
/** Rows that a finding keeps for the file; fewer in wide tables, so that all of them together stay within memory. */
const MOST_OF_A_FINDING = 1000;
const OF_ALL_COLUMNS = 65_536;
/** Rows of the file. */
const MOST_ROWS = 10_000;
const MOST_BYTES = 4 * 1024 * 1024;
const HEAD = ['file', 'line', 'column', 'check', 'rule', 'level', 'value'];
/** How many rows each finding keeps. */
function failuresKept(columns, least) {
    return Math.max(least, Math.min(MOST_OF_A_FINDING, Math.floor(OF_ALL_COLUMNS / Math.max(1, columns))));
}
/**
 * The rows that were found, one record each, in the order of the data; null where no finding names a row.
 * @param findings with all the places that were kept
 * @param files in the order in which they were read
 */
function listFailures(findings, files) {
    const named = findings.filter(({ level, examples }) => level !== 'info' && examples.length > 0);
    if (named.length === 0)
        return null;
    const ranks = new Map(files.map((file, rank) => [file, rank]));
    const places = named.flatMap((finding) => finding.examples.map((example) => ({ finding, ...example })));
    places.sort((a, b) => (ranks.get(a.file) ?? 0) - (ranks.get(b.file) ?? 0) || a.line - b.line);
    const records = [(0,csv_record/* csvRecord */.e)(HEAD)];
    let bytes = Buffer.byteLength(records[0] ?? '');
    for (const { finding, file, line, value } of places.slice(0, MOST_ROWS)) {
        const record = (0,csv_record/* csvRecord */.e)([harmless(file), line, harmless(finding.column), finding.check, harmless(finding.rule ?? null), finding.level, harmless(value)]);
        bytes += Buffer.byteLength(record);
        if (bytes > MOST_BYTES)
            break;
        records.push(record);
    }
    return { csv: records.join(''), listed: { path: FAILURES_NAME, rows: records.length - 1, of: named.reduce((sum, { count }) => sum + count, 0) } };
}
/** A spreadsheet takes a text that begins so for a formula, and an apostrophe before it for the sign that it is none. Numbers stay numbers. */
function harmless(text) {
    return text !== null && /^[=+\-@\t\r]/.test(text) && Number.isNaN((0,parse_number/* parseNumberText */.k)(text)) ? `'${text}` : text;
}

;// CONCATENATED MODULE: ./build/actions/validate-data/write-validation.js







/** Writes result, reports, manifest of the data, the profile of its columns, and the statement that ties them together by digest. */
async function writeValidation(directory, { loaded, ports: { files }, result, report, page, failures, manifest, profile, checks, at }) {
    const pathOf = (name) => (0,external_node_path_.join)(directory, name);
    const resultBytes = (0,json_bytes/* jsonBytes */.y)(result);
    const profiled = profileBytes(profile);
    await files.replace(pathOf('result.json'), resultBytes);
    await files.replace(pathOf('report.md'), Buffer.from(report));
    if (failures !== null)
        await files.replace(pathOf(FAILURES_NAME), Buffer.from(failures));
    await files.replace(pathOf('report.html'), Buffer.from(page));
    await files.replace(pathOf(statement_manifest/* MANIFEST_NAME */.ir), (0,statement_manifest/* manifestBytes */.T8)(manifest));
    await files.replace(pathOf('profile.json'), profiled);
    const broken = (level) => [...new Set(result.findings.filter((finding) => finding.level === level).map(({ check, column, rule }) => checkName(check, rule ?? column)))];
    const failed = broken('fail');
    const warned = broken('warn').filter((name) => !failed.includes(name));
    const statement = (0,statement_statement/* testResultStatement */.tO)({
        subject: [{ name: 'data', digest: (0,statement_manifest/* digestOfManifest */.JQ)(manifest) }, ...result.data.files.map(({ path, sha256 }) => ({ name: path, digest: `sha256:${sha256}` }))],
        verdict: result.verdict,
        configuration: [{ name: 'mlops.yml', digest: await (0,digest/* digestOfFile */.Mk)(loaded.path) }],
        passed: checks.filter((name) => !failed.includes(name) && !warned.includes(name)),
        warned,
        failed,
        at,
        extension: { mlops_result: (0,digest/* digestOfBytes */.by)(resultBytes), mlops_profile: (0,digest/* digestOfBytes */.by)(profiled) },
    });
    await files.replace(pathOf('statement.json'), (0,json_bytes/* jsonBytes */.y)(statement));
}
/** `min distance`, `rule arrival >= departure`; `ragged` for the rows as a whole. */
function checkName(check, subject) {
    return subject === null ? check : `${check} ${subject}`;
}

;// CONCATENATED MODULE: ./build/actions/validate-data/findings/checks-made.js


/** Every check that was held against this file, by the name it has in the statement. */
function checksMade(data, { header, named, rules }) {
    const present = Object.entries(data.columns ?? {}).filter(([name]) => header.includes(name));
    const columns = present.flatMap(([name, config]) => [checkName('type', name), ...validate_data/* CHECKS */.ui.filter((check) => check !== 'type' && isSet(config, check)).map((check) => checkName(check, name))]);
    const unique = data.rows?.unique ?? [];
    const rows = unique.length === 0 ? ['rows'] : ['rows', checkName('unique', unique.length === 1 ? (unique[0] ?? null) : null)];
    return [...new Set(['ragged', 'encoding', ...[...named.keys()].map((name) => checkName('missing-column', name)), ...columns, ...rows, ...rules.map((name) => checkName('rule', name))])];
}
function isSet(config, check) {
    const value = Object.entries(config).find(([key]) => key === check)?.[1];
    return value !== undefined && value !== false;
}

// EXTERNAL MODULE: ./build/shared/report/drift-report.js
var drift_report = __webpack_require__(83799);
// EXTERNAL MODULE: ./build/shared/report/html/html.js
var html = __webpack_require__(71136);
// EXTERNAL MODULE: ./build/shared/report/html/page.js + 1 modules
var page = __webpack_require__(3524);
// EXTERNAL MODULE: ./build/shared/report/html/phrase-html.js
var phrase_html = __webpack_require__(34348);
// EXTERNAL MODULE: ./build/shared/report/html/section.js
var section = __webpack_require__(1362);
// EXTERNAL MODULE: ./build/shared/report/html/verdict-mark.js
var verdict_mark = __webpack_require__(2308);
// EXTERNAL MODULE: ./build/shared/report/phrase.js
var phrase = __webpack_require__(20366);
// EXTERNAL MODULE: ./build/shared/tabular/delimited/delimiters.js
var delimiters = __webpack_require__(68358);
;// CONCATENATED MODULE: ./build/actions/validate-data/findings/validation-words.js



/** Files that the report names; the result file has every one. */
const MAX_FILES = 5;
const SAID = {
    pass: 'the data is as declared',
    warn: 'the data is usable, with warnings',
    fail: 'the data is not as declared',
    inconclusive: 'the data could not be checked',
};
const LEVELS = ['fail', 'warn', 'info'];
function validationTitle({ verdict }) {
    return SAID[verdict];
}
function validationSummary({ environment, rows, columns, data, findings }) {
    const deciding = findings.filter(({ level }) => level !== 'info').length;
    const count = deciding === 0 ? 'No findings' : deciding === 1 ? '1 finding' : `${deciding} findings`;
    const width = Object.keys(columns).length;
    return (0,phrase/* phrase */.MZ) `${count} in ${(0,format/* formatRows */.dZ)(rows)} and ${(0,format/* formatCount */.B4)(width)} ${width === 1 ? 'column' : 'columns'} of ${listFiles(data.files.map(({ path }) => path))}${environment === 'serving' ? ', rows for serving' : ''}.${validation_words_delimiters(data.files)}`;
}
/** What was found in a header is said, unless it is what CSV means. */
function validation_words_delimiters(files) {
    const signs = [...new Set(files.flatMap(({ delimiter }) => delimiter ?? []))];
    return signs.flatMap((sign) => {
        const such = files.filter(({ delimiter }) => delimiter === sign);
        return (0,phrase/* phrase */.MZ) ` Cells are separated by ${(0,delimiters/* delimiterName */.R)(sign)}${such.length === files.length ? '' : (0,phrase/* phrase */.MZ) ` in ${listFiles(such.map(({ path }) => path))}`}.`;
    });
}
function listFiles(paths) {
    const shown = paths.slice(0, MAX_FILES).flatMap((path, place) => (0,phrase/* phrase */.MZ) `${place === 0 ? '' : ', '}${(0,phrase/* code */.aY)(path)}`);
    return (0,phrase/* phrase */.MZ) `${shown}${moreFiles(paths.length)}`;
}
/** ` and 3 more files`, where there are more than a report names. */
function moreFiles(count) {
    return count > MAX_FILES ? ` and ${(0,format/* formatCount */.B4)(count - MAX_FILES)} more files` : '';
}
function namedFiles(files) {
    return files.slice(0, MAX_FILES);
}
/** What to do; empty where nothing is. */
function validationNext({ verdict, findings }, config) {
    if (verdict === 'fail' && findings.every(({ check, level }) => check === 'drift' || level !== 'fail')) {
        return (0,phrase/* phrase */.MZ) `look at what changed in where the data comes from. Where the change is meant, name this data in ${(0,phrase/* code */.aY)('data.drift.against')}, or the column in ${(0,phrase/* code */.aY)('data.drift.except')}; nothing is trained on data that did not pass.`;
    }
    if (verdict === 'inconclusive')
        return (0,phrase/* phrase */.MZ) `make the data that drift is measured against readable again, or name other data in ${(0,phrase/* code */.aY)('data.drift.against')}.`;
    if (verdict === 'fail')
        return (0,phrase/* phrase */.MZ) `mend these rows, or change what ${(0,phrase/* code */.aY)(config)} says of them; nothing is trained on data that did not pass.`;
    if (verdict === 'warn')
        return (0,phrase/* phrase */.MZ) `nothing has to be done; look at the warnings when you can.`;
    return (0,phrase/* phrase */.MZ) ``;
}
/** What decides comes first. */
function byLevel(findings) {
    return findings.toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
}

// EXTERNAL MODULE: ./build/shared/report/html/histogram.js
var histogram = __webpack_require__(3387);
// EXTERNAL MODULE: ./build/shared/report/html/table.js
var html_table = __webpack_require__(18645);
// EXTERNAL MODULE: ./build/shared/report/html/take-within.js
var take_within = __webpack_require__(97492);
// EXTERNAL MODULE: ./build/shared/report/escape.js
var report_escape = __webpack_require__(61424);
// EXTERNAL MODULE: ./build/shared/report/sparkline.js
var sparkline = __webpack_require__(61284);
// EXTERNAL MODULE: ./build/shared/report/table.js + 1 modules
var table = __webpack_require__(94151);
;// CONCATENATED MODULE: ./build/shared/report/windows-report.js




/** Columns of a report; the result file has every one. */
const MAX_COLUMNS = 50;
/** Drift window by window, what stands out most first; empty where it was not asked for. */
function windowsReport(windows) {
    if (windows === undefined)
        return '';
    if (windows.state === 'not-measured')
        return `Drift by time was not measured: ${(0,report_escape/* escapeText */.X)(windows.reason)}.`;
    const { time, unit, against, windows: stretches, columns } = windows;
    const found = columns.map((column) => summary(column, stretches)).toSorted((a, b) => b.ratio - a.ratio);
    const beyond = found.filter(({ over }) => over > 0).length;
    const said = beyond === 0 ? 'nothing stands out' : `${(0,format/* formatCount */.B4)(beyond)} of ${(0,format/* formatCount */.B4)(columns.length)} columns stand out`;
    const body = (0,table/* table */.t)(['Column', `PSI by ${unit}`, 'Most', 'Limit there', `${capital(unit)} of`, `${capital(unit)}s beyond`, ''], ['left', 'left', 'right', 'right', 'left', 'right', 'center'], found.slice(0, MAX_COLUMNS).map(({ column, picture, value, limit, from, over }) => [(0,report_escape/* codeSpan */.S)(column), picture, (0,format/* formatNumber */.ZV)(value, 3), (0,format/* formatNumber */.ZV)(limit, 3), from, (0,format/* formatCount */.B4)(over), over === 0 ? format/* ICON */.kb.pass : format/* ICON */.kb.warn]));
    const more = columns.length > MAX_COLUMNS ? [`${(0,format/* formatCount */.B4)(columns.length - MAX_COLUMNS)} more columns are in the result file.`] : [];
    const [first, last] = [stretches.at(0), stretches.at(-1)];
    const lead = `${(0,format/* formatCount */.B4)(stretches.length)} ${unit}s of ${(0,report_escape/* codeSpan */.S)(time)}, from ${first?.from} to that of ${last?.from} (rows: ${(0,sparkline/* sparkline */.K)(stretches.map(({ rows }) => rows))}), each held against ${(0,report_escape/* escapeText */.X)(against)}. This decides nothing: of many columns in many ${unit}s some stand out by chance.`;
    return `<details><summary>Drift by ${unit}: ${said}</summary>\n\n${[lead, body, ...more].join('\n\n')}\n\n</details>`;
}
function summary({ column, values, limits }, stretches) {
    const ratios = values.map((value, place) => (value === null ? 0 : value / (limits[place] ?? Number.POSITIVE_INFINITY)));
    const worst = ratios.indexOf(Math.max(...ratios));
    return {
        column,
        ratio: ratios[worst] ?? 0,
        picture: (0,sparkline/* sparkline */.K)(values.map((value) => value ?? 0)),
        value: values[worst] ?? null,
        limit: limits[worst] ?? null,
        from: stretches[worst]?.from ?? '',
        over: ratios.filter((ratio) => ratio > 1).length,
    };
}
function capital(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}

// EXTERNAL MODULE: ./build/shared/statistics/equal-bins.js
var equal_bins = __webpack_require__(11733);
;// CONCATENATED MODULE: ./build/shared/report/html/number-bins.js

const BINS = 24;
/** Of the values at each end: where these stretch the picture to more than twice its width, they are put into the bins at the ends. */
const TAIL = 0.005;
/** null where one of the two has no number. */
function numberBins(now, before, most = BINS) {
    const sides = [now, ...(before === null ? [] : [before])].map((side) => ({ ...side, total: side.counts.reduce((sum, count) => sum + count, 0) }));
    if (sides.some(({ total }) => total === 0))
        return null;
    const ends = sides.map(({ values }) => [values[0] ?? 0, values.at(-1) ?? 0]);
    const [first, last] = [Math.min(...ends.map(([low]) => low)), Math.max(...ends.map(([, high]) => high))];
    const middle = sides.map((side) => [valueAt(side, TAIL), valueAt(side, 1 - TAIL)]);
    const [low, high] = [Math.min(...middle.map(([value]) => value)), Math.max(...middle.map(([, value]) => value))];
    const whole = sides.every(({ values }) => values.every(Number.isSafeInteger));
    const few = (whole && last - first < most) || sides.some(({ total }) => total * TAIL < 1);
    // Halved, because the distance of two doubles may be more than a double holds.
    const cut = !few && high > low && high / 2 - low / 2 < (last / 2 - first / 2) / 2;
    const edges = edgesBetween(cut ? low : first, cut ? high : last, { whole, most });
    const share = ({ values, counts, total }) => {
        const bins = Array.from({ length: edges.length - 1 }, () => 0);
        for (const [place, value] of values.entries()) {
            const bin = (0,equal_bins/* binBetween */.S)(value, edges);
            bins[bin] = (bins[bin] ?? 0) + (counts[place] ?? 0) / total;
        }
        return bins;
    };
    const [ours, theirs] = sides.map(share);
    return { edges, now: ours ?? [], before: theirs ?? null, whole };
}
/** Whole numbers fall into bins of equally many of them, and one bin each while they are few. */
function edgesBetween(low, high, { whole, most }) {
    if (whole) {
        const step = Math.max(1, Math.ceil((high - low + 1) / most));
        const bins = Math.ceil((high - low + 1) / step);
        return Array.from({ length: bins + 1 }, (_, place) => low + place * step);
    }
    return (0,equal_bins/* equalEdges */.F)(low, high, most);
}
function valueAt({ values, counts, total }, share) {
    let upTo = 0;
    return values.find((_, place) => (upTo += counts[place] ?? 0) > share * (total - 1)) ?? values.at(-1) ?? 0;
}

// EXTERNAL MODULE: ./build/shared/tabular/cells/parse-time.js
var parse_time = __webpack_require__(25705);
;// CONCATENATED MODULE: ./build/actions/validate-data/column-bins.js



const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 1440 * MINUTE;
/** What a column holds over at most so many bins, beside what it held before where that was of the same kind; null where one of the two has no value. */
function columnBins(now, before, most) {
    const other = before !== null && before.kind === now.kind ? before : null;
    const isTime = now.kind === 'times';
    const days = isTime && [now, ...(other === null ? [] : [other])].every(({ values }) => values.every((value) => value % DAY === 0));
    const unit = days ? DAY : 1;
    const scaled = (side) => (days ? { ...side, values: side.values.map((value) => value / DAY) } : side);
    const bins = numberBins(scaled(now), other === null ? null : scaled(other), most);
    if (bins === null)
        return null;
    const width = ((bins.edges[1] ?? 0) - (bins.edges[0] ?? 0)) * unit;
    return {
        ...bins,
        days,
        show: isTime ? (edge) => shownTime(edge * unit, width) : (edge) => (0,format/* formatDigits */.yg)(edge, 6),
        placeOf: (value) => (typeof value === 'number' ? value : isTime && value !== null ? (0,parse_time/* parseTimeText */.Q8)(value) / unit : Number.NaN),
    };
}
/** `2001-01-14`, `2001-01-14 21:55`, or as many more digits as bins of so many milliseconds need; UTC. */
function shownTime(milliseconds, width) {
    const [day = '', time = ''] = new Date(milliseconds).toISOString().split('T');
    if (width >= DAY)
        return day;
    return `${day} ${time.slice(0, width >= MINUTE ? 5 : width >= SECOND ? 8 : 12)}`;
}

;// CONCATENATED MODULE: ./build/actions/validate-data/report.js












/** A reader looks no further, and a report of 10,000 columns must still open; the result file has every finding. */
const MAX_FINDINGS = 200;
/** Findings whose examples are listed. */
const MAX_LISTED = 50;
/** Findings of which it is said why they would stay. */
const MAX_LEFT = 50;
/** Characters of a change that is shown to be copied. */
const MAX_DIFF = 50_000;
/** A message names a column and may quote what mlops.yml has. */
const MAX_MESSAGE = 600;
const MAX_NAME = 100;
/** Of a time, which may be written with as many digits as one likes. */
const MAX_BOUND = 60;
/** Examples of a finding that its row of the table names; the folded list has all. */
const EXAMPLES_SHOWN = 3;
/** A wider table can't be read; the result file has every column. */
const report_MAX_COLUMNS = 100;
const TOP_SHOWN = 3;
/** Of a histogram that a table has room for. */
const MAX_BINS = 12;
const LEVEL_ICON = { fail: format/* ICON */.kb.fail, warn: format/* ICON */.kb.warn, info: 'ℹ️' };
/** The report of the data: verdict, what was found and where, what to do; the columns folded. */
function validationReport({ result, profile }, { model, time, config }) {
    const next = (0,phrase/* phraseMarkdown */.fP)(validationNext(result, config));
    const parts = [`### ${format/* ICON */.kb[result.verdict]} ${(0,report_escape/* escapeText */.X)(model)}: ${validationTitle(result)}`, (0,phrase/* phraseMarkdown */.fP)(validationSummary(result)), findingsTable(result.findings), failuresLine(result), next === '' ? '' : `**Next:** ${next}`, suggestionBlock(result, config), (0,drift_report/* driftReport */.CP)(result), windowsReport(result.drift_windows), examplesList(result.findings), columnsTable(result.columns, profile), trapsList(result), foot(result, time)];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
/** Where more rows are named than here. */
function failuresLine({ findings, failures }) {
    if (failures === undefined || (findings.length <= MAX_FINDINGS && findings.every(({ count, examples, level }) => level === 'info' || count <= Math.min(examples.length, EXAMPLES_SHOWN))))
        return '';
    const all = failures.rows === failures.of ? 'all' : `${(0,format/* formatCount */.B4)(failures.rows)} of the`;
    return `\`${failures.path}\` beside this report names ${all} ${(0,format/* formatCount */.B4)(failures.of)} places, with their values.`;
}
function findingsTable(findings) {
    if (findings.length === 0)
        return '';
    const rows = byLevel(findings).slice(0, MAX_FINDINGS).map((finding) => [LEVEL_ICON[finding.level], finding.check, message(finding), firstPlaces(finding)]);
    const body = (0,table/* table */.t)(['', 'Check', 'Found', 'At'], ['center', 'left', 'left', 'left'], rows);
    const rest = findings.length - rows.length;
    return rest > 0 ? `${body}\n\n${(0,format/* formatCount */.B4)(rest)} more findings are in \`result.json\` beside this report.` : body;
}
function message(finding) {
    return (0,report_escape/* escapeText */.X)((0,cut_text/* cutText */.I)(finding.message, MAX_MESSAGE));
}
function firstPlaces({ examples, count }) {
    const shown = examples.slice(0, EXAMPLES_SHOWN).map((example) => place(example));
    const rest = count - shown.length;
    return shown.length > 0 && rest > 0 ? `${shown.join(', ')} and ${(0,format/* formatCount */.B4)(rest)} more` : shown.join(', ');
}
function place({ file, line }) {
    return (0,report_escape/* codeSpan */.S)(`${file}:${line}`);
}
/** A change to copy, in a fence that nothing in it can end; what would stay, and why. */
function suggestionBlock({ suggestion }, config) {
    if (suggestion === undefined)
        return '';
    // A rule that is broken in some rows and can't be told in others would stand there twice.
    const reasons = [...new Map(suggestion.left.map((each) => [JSON.stringify([each.check, each.rule ?? each.column, each.reason]), each])).values()];
    const more = reasons.length - MAX_LEFT;
    const left = [...reasons.slice(0, MAX_LEFT).map(wouldStay), ...(more > 0 ? [`- ${(0,format/* formatCount */.B4)(more)} more, in \`result.json\``] : [])];
    if (suggestion.diff === null)
        return [`**No change of ${(0,report_escape/* codeSpan */.S)(config)} can be suggested honestly:**`, left.join('\n')].join('\n\n');
    if (suggestion.diff.length > MAX_DIFF)
        return `**A change of ${(0,report_escape/* codeSpan */.S)(config)} was found**, too long to stand here: \`suggestion\` in \`result.json\` has it.`;
    const longest = Math.max(2, ...(suggestion.diff.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    const lead = left.length === 0 ? `**With this change of ${(0,report_escape/* codeSpan */.S)(config)} the data passes.**` : `**This change of ${(0,report_escape/* codeSpan */.S)(config)} would let a part of it pass.**`;
    const rest = left.length === 0 ? [] : [`What would stay:\n\n${left.join('\n')}`];
    return [`${lead} Take it where it says what the data is meant to be, not to be rid of a finding.`, `${fence}diff\n${suggestion.diff}${fence}`, ...rest].join('\n\n');
}
function wouldStay({ check, column, rule, reason }) {
    return `- ${check === null ? '' : `${(0,report_escape/* codeSpan */.S)((0,cut_text/* cutText */.I)(checkName(check, rule ?? column), MAX_MESSAGE))}: `}${(0,report_escape/* escapeText */.X)((0,cut_text/* cutText */.I)(reason, MAX_MESSAGE))}`;
}
function examplesList(findings) {
    const listed = byLevel(findings).filter(({ examples }) => examples.length > EXAMPLES_SHOWN || examples.some(({ value }) => value !== null));
    const parts = listed
        .slice(0, MAX_LISTED)
        .map((finding) => [`**${finding.check}**: ${message(finding)}`, '', ...finding.examples.map((example) => `- ${place(example)} ${example.value === null ? '' : (0,report_escape/* codeSpan */.S)(example.value)}`.trimEnd())].join('\n'));
    if (parts.length === 0)
        return '';
    if (listed.length > MAX_LISTED)
        parts.push(`Those of ${(0,format/* formatCount */.B4)(listed.length - MAX_LISTED)} more findings are in \`result.json\`.`);
    return `<details><summary>The first examples of each finding</summary>\n\n${parts.join('\n\n')}\n\n</details>`;
}
function columnsTable(columns, profile) {
    const entries = Object.entries(columns);
    const rows = entries.slice(0, report_MAX_COLUMNS).map(([name, column]) => [
        (0,report_escape/* codeSpan */.S)((0,cut_text/* cutText */.I)(name, MAX_NAME)),
        column.type,
        (0,format/* formatCount */.B4)(column.count),
        (0,format/* formatCount */.B4)(column.missing),
        `${column.distinct.exact ? '' : '≈ '}${(0,format/* formatCount */.B4)(column.distinct.value)}`,
        bound(column.min),
        bound(column.quantiles?.['0.5'] ?? null),
        bound(column.max),
        bound(column.mean),
        shape(profile, name),
        report_topValues(column),
    ]);
    const head = ['Column', 'Type', 'Present', 'Missing', 'Distinct', 'Min', 'Median', 'Max', 'Mean', 'Histogram', 'Most frequent'];
    const body = (0,table/* table */.t)(head, ['left', 'left', 'right', 'right', 'right', 'right', 'right', 'right', 'right', 'left', 'left'], rows);
    const rest = entries.length - rows.length;
    const more = rest > 0 ? `\n\n${(0,format/* formatCount */.B4)(rest)} more columns are in \`result.json\` and \`profile.json\`.` : '';
    return `<details><summary>What the columns hold</summary>\n\n${body}${more}\n\n</details>`;
}
/** Empty for texts, whose most frequent values say more. */
function shape({ columns }, name) {
    const distribution = Object.hasOwn(columns, name) ? columns[name]?.distribution : undefined;
    if (distribution === undefined || distribution === null || distribution.kind === 'categories')
        return '';
    return (0,sparkline/* sparkline */.K)(columnBins(distribution, null, MAX_BINS)?.now ?? []);
}
function bound(value) {
    return typeof value === 'string' ? (0,report_escape/* codeSpan */.S)((0,cut_text/* cutText */.I)(value, MAX_BOUND)) : shownBound(value);
}
/** A statistic to six digits. */
function shownBound(value) {
    return value === null ? '–' : (0,format/* formatDigits */.yg)(value, 6);
}
function report_topValues({ top }) {
    // Where every value comes once, none is more frequent than another.
    return top
        .filter(({ count }) => count > 1)
        .slice(0, TOP_SHOWN)
        .map((each) => `${(0,report_escape/* codeSpan */.S)(each.value)} ${shownFrequency(each)}`)
        .join(', ');
}
/** How often a value came, or between which counts. */
function shownFrequency({ count, error = 0 }) {
    return error === 0 ? (0,format/* formatCount */.B4)(count) : `${(0,format/* formatCount */.B4)(count - error)}–${(0,format/* formatCount */.B4)(count)}`;
}
/** So that nobody takes what was not looked for as not there. */
function trapsList({ traps }) {
    if (traps === undefined)
        return '';
    const all = traps.made.length + traps.not_made.length;
    if (all === 0)
        return '';
    const made = traps.made.length === 0 ? [] : [`Looked for: ${traps.made.map(report_escape/* codeSpan */.S).join(', ')}.`];
    const notMade = traps.not_made.length === 0 ? [] : [`Not looked for: ${traps.not_made.map(({ trap, reason }) => `${(0,report_escape/* codeSpan */.S)(trap)} (${(0,report_escape/* escapeText */.X)(reason)})`).join(', ')}.`];
    return `<details><summary>${traps.made.length} of ${all} traps were looked for</summary>\n\n${[...made, ...notMade].join('\n\n')}\n\n</details>`;
}
function foot({ data }, time) {
    const files = namedFiles(data.files).map(({ path, bytes, sha256 }) => `${(0,report_escape/* escapeText */.X)(path)} ${(0,format/* formatBytes */.z3)(bytes)} \`${(0,digest/* shortDigest */.VK)(sha256)}\``).join(' · ');
    return `<sub>${files}${moreFiles(data.files.length)} · data \`${(0,digest/* shortDigest */.VK)(data.digest)}\` · ${(0,format/* formatTime */.fU)(time)}</sub>`;
}

;// CONCATENATED MODULE: ./build/shared/report/html/category-bars.js



/** More bars nobody compares. */
const MOST = 8;
const category_bars_MAX_NAME = 60;
/** Of sums of shares. */
const ROUNDING = 1e-9;
/** The most frequent categories of both sides as bars, each with its share now; a stroke across it marks the share before. */
function categoryBars(now, before) {
    const [ours, theirs] = [sharesOf(now), before === null ? null : sharesOf(before)];
    const names = [...new Set([...ours.keys(), ...(theirs?.keys() ?? [])])];
    const larger = (name) => Math.max(ours.get(name) ?? 0, theirs?.get(name) ?? 0);
    const shown = names.toSorted((a, b) => larger(b) - larger(a) || (a < b ? -1 : 1)).slice(0, MOST);
    const rest = (shares) => Math.max(0, 1 - shown.reduce((sum, name) => sum + (shares.get(name) ?? 0), 0));
    const rows = shown.map((name) => ({ name: name === '' ? '(empty)' : name, now: ours.get(name) ?? 0, before: theirs === null ? null : (theirs.get(name) ?? 0) }));
    const others = Math.max(rest(ours), theirs === null ? 0 : rest(theirs));
    const widest = Math.max(...rows.map((row) => Math.max(row.now, row.before ?? 0)));
    return (0,html/* html */.q) `<dl class="shares">${rows.map((row) => bar(row, widest))}${others > ROUNDING ? (0,html/* html */.q) `<div class="soft"><dt>all others</dt><dd></dd><dd>${(0,format/* formatPercent */.l9)(rest(ours))}</dd></div>` : []}</dl>`;
}
function bar({ name, now, before }, widest) {
    const width = (share) => (widest > 0 ? (100 * share) / widest : 0);
    const said = `${name}: ${(0,format/* formatPercent */.l9)(now)}${before === null ? '' : ` now, ${(0,format/* formatPercent */.l9)(before)} before`}`;
    return (0,html/* html */.q) `<div><dt>${(0,cut_text/* cutText */.I)(name, category_bars_MAX_NAME)}</dt><dd><svg viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label="${(0,cut_text/* cutText */.I)(said, 2 * category_bars_MAX_NAME)}"><title>${(0,cut_text/* cutText */.I)(said, 2 * category_bars_MAX_NAME)}</title><g class="bars"><rect class="fill-now" y="1" width="${width(now)}" height="8"/></g>${before === null ? [] : (0,html/* html */.q) `<path class="stroke-tick" d="M${width(before)} 0V10"/>`}</svg></dd><dd>${(0,format/* formatPercent */.l9)(now)}</dd></div>`;
}
function sharesOf({ distribution: { values, counts }, total }) {
    return new Map(values.map((value, place) => [value, total > 0 ? (counts[place] ?? 0) / total : 0]));
}

;// CONCATENATED MODULE: ./build/actions/validate-data/html-report/column-picture.js






const column_picture_MAX_NAME = 100;
/** What a column holds as a picture, over what the reference held; in words where there is none to draw. */
function columnPicture(name, { count, min, max }, { profile, reference }) {
    const now = ownColumn(profile.columns, name);
    const before = reference === null ? undefined : ownColumn(reference.profile.columns, name);
    const [ours, theirs] = [now?.distribution ?? null, before?.distribution ?? null];
    if (count === 0)
        return said('No value is present.');
    if (ours === null)
        return said(whyNone(now));
    if (ours.kind === 'categories') {
        const old = theirs?.kind === 'categories' && before !== undefined && before.count > 0 ? { distribution: theirs, total: before.count } : null;
        return categoryBars({ distribution: ours, total: count }, old);
    }
    const bins = columnBins(ours, theirs);
    if (bins === null)
        return said(`No ${ours.kind === 'times' ? 'time' : 'number'} is present.`);
    const shown = (0,cut_text/* cutText */.I)(name, column_picture_MAX_NAME);
    const label = `Histogram of ${shown} from ${lowest(bins)} to ${highest(bins)}; most values lie in ${span(bins, bins.now.indexOf(Math.max(...bins.now)))}`;
    return (0,html/* html */.q) `<figure>${(0,histogram/* histogram */.J)({ label, now: bins.now, before: bins.before, describe: (bin) => describe(bins, bin) })}<div class="ends"><span>${bins.placeOf(min) < (bins.edges[0] ?? 0) ? '≤ ' : ''}${lowest(bins)}</span><span>${bins.placeOf(max) > (bins.edges.at(-1) ?? 0) ? '≥ ' : ''}${highest(bins)}</span></div></figure>`;
}
/** `__proto__` may be the name of a column, and of none. */
function ownColumn(columns, name) {
    return Object.hasOwn(columns, name) ? columns[name] : undefined;
}
function whyNone(column) {
    if (column?.lengths)
        return `Too many different texts for a picture; ${column.lengths.min === column.lengths.max ? `${column.lengths.min}` : `${column.lengths.min} to ${column.lengths.max}`} characters each.`;
    return 'No distribution is kept of this column.';
}
function said(text) {
    return (0,html/* html */.q) `<p class="soft small">${text}</p>`;
}
function describe(bins, bin) {
    const before = bins.before?.[bin];
    return `${span(bins, bin)}: ${(0,format/* formatPercent */.l9)(bins.now[bin] ?? 0)}${before === undefined ? '' : ` now, ${(0,format/* formatPercent */.l9)(before)} before`}`;
}
function span({ edges, show, days }, bin) {
    const [low, high] = [edges[bin] ?? 0, edges[bin + 1] ?? 0];
    if (high - low === 1 && Number.isInteger(low))
        return show(low);
    return `${show(low)} to ${show(days ? high - 1 : high)}`;
}
function lowest({ edges, show }) {
    return show(edges[0] ?? 0);
}
function highest({ edges, whole, show }) {
    return show((edges.at(-1) ?? 0) - (whole ? 1 : 0));
}

;// CONCATENATED MODULE: ./build/actions/validate-data/html-report/columns-section.js










/** Columns with a picture; those with findings come first. */
const CARDS = { most: 120, bytes: 1_200_000 };
/** Rows of the table. */
const ROWS = 2000;
const columns_section_MAX_NAME = 100;
const MAX_VALUE = 60;
const columns_section_TOP_SHOWN = 3;
/** A value that has no room beside another. */
const LONG = 12;
const columns_section_HEAD = [
    { head: 'Column' }, { head: 'Type' }, { head: 'Present', kind: 'number' }, { head: 'Missing', kind: 'number' }, { head: 'Distinct', kind: 'number' }, { head: 'Min', kind: 'number' },
    { head: 'Median', kind: 'number' }, { head: 'Max', kind: 'number' }, { head: 'Mean', kind: 'number' }, { head: 'Std. dev.', kind: 'number' }, { head: 'Most frequent', kind: 'long' },
];
/** A card with a picture for each column, and a table with the numbers of all. */
function columnsSection(validated) {
    const { result, reference } = validated;
    const entries = Object.entries(result.columns);
    if (entries.length === 0)
        return [];
    const worst = worstLevels(result.findings);
    const ordered = entries.toSorted(([a], [b]) => rank(worst.get(a)) - rank(worst.get(b)));
    const { shown, left } = (0,take_within/* takeWithin */.D)(ordered, ([name, statistics]) => card(name, statistics, { validated, level: worst.get(name) }), CARDS);
    const rows = entries.slice(0, ROWS).map(([name, statistics]) => numbers(name, statistics));
    const table = (0,html/* html */.q) `${(0,html_table/* htmlTable */.I)('Values of each column', columns_section_HEAD, rows)}${entries.length > ROWS ? (0,html/* html */.q) `<p class="soft small">${(0,format/* formatCount */.B4)(entries.length - ROWS)} more columns are in result.json.</p>` : []}`;
    return (0,section/* htmlSection */.$q)('Columns', [
        reference === null ? [] : (0,histogram/* histogramLegend */.c)('this data', (0,cut_text/* cutText */.I)(reference.name, columns_section_MAX_NAME)),
        (0,html/* html */.q) `<div class="cards">
${shown}</div>`,
        left === 0 ? [] : (0,html/* html */.q) `<p class="soft small">${(0,format/* formatCount */.B4)(left)} more columns have no picture here; their numbers follow.</p>`,
        (0,section/* htmlDetails */.M6)('Statistics of every column', table),
    ]);
}
function card(name, statistics, { validated, level }) {
    const { type, count, missing, distinct, min, max, mean, quantiles } = statistics;
    const facts = [
        ['Missing', count + missing === 0 ? '–' : (0,format/* formatPercent */.l9)(missing / (count + missing))],
        ['Distinct', `${distinct.exact ? '' : '≈ '}${(0,format/* formatCount */.B4)(distinct.value)}`],
        ...(min === null ? [] : [['Min', shortly(min)]]),
        ...(max === null ? [] : [['Max', shortly(max)]]),
        ...(mean === null ? [] : [['Mean', shortly(mean)]]),
        ...(quantiles?.['0.5'] === undefined ? [] : [['Median', shortly(quantiles['0.5'])]]),
    ];
    return (0,html/* html */.q) `<article class="card"><div class="row"><h3><code>${(0,cut_text/* cutText */.I)(name, columns_section_MAX_NAME)}</code></h3><span class="soft small">${type}</span>${level === undefined ? [] : (0,html/* html */.q) `<span class="end">${(0,verdict_mark/* verdictMark */.v)(level)}</span>`}</div>
${columnPicture(name, statistics, validated)}
<dl class="facts">${facts.map(([fact, value]) => (0,html/* html */.q) `<div${value.length > LONG ? (0,html/* html */.q) ` class="whole"` : []}><dt>${fact}</dt><dd>${value}</dd></div>`)}</dl></article>
`;
}
function numbers(name, { type, count, missing, distinct, min, max, mean, stddev, quantiles, top }) {
    // Where every value comes once, none is more frequent than another.
    const frequent = top.filter((each) => each.count > 1).slice(0, columns_section_TOP_SHOWN);
    return [
        (0,html/* html */.q) `<code>${(0,cut_text/* cutText */.I)(name, columns_section_MAX_NAME)}</code>`, type, (0,format/* formatCount */.B4)(count), (0,format/* formatCount */.B4)(missing), `${distinct.exact ? '' : '≈ '}${(0,format/* formatCount */.B4)(distinct.value)}`,
        shortly(min), shortly(quantiles?.['0.5'] ?? null), shortly(max), shortly(mean), shortly(stddev), frequent.map((each, place) => (0,html/* html */.q) `${place === 0 ? '' : ', '}<code>${(0,cut_text/* cutText */.I)(each.value, MAX_VALUE)}</code> ${shownFrequency(each)}`),
    ];
}
function shortly(value) {
    return typeof value === 'string' ? (0,cut_text/* cutText */.I)(value, MAX_VALUE) : shownBound(value);
}
/** The gravest finding of each column. */
function worstLevels(findings) {
    const worst = new Map();
    for (const { column, level } of findings)
        if (column !== null && rank(level) < rank(worst.get(column)))
            worst.set(column, level);
    return worst;
}
function rank(level) {
    return level === undefined ? 3 : ['fail', 'warn', 'info'].indexOf(level);
}

// EXTERNAL MODULE: ./build/shared/report/drift-words.js
var drift_words = __webpack_require__(30036);
// EXTERNAL MODULE: ./build/shared/statistics/shares-of.js
var shares_of = __webpack_require__(26472);
;// CONCATENATED MODULE: ./build/actions/validate-data/html-report/drift-section.js











/** Columns of the table; the result file has every one. */
const drift_section_MAX_COLUMNS = 200;
const drift_section_MAX_NAME = 100;
const OTHERS = 'Beside it, deciding nothing: JS, the Jensen–Shannon distance in bits over the same bins; KS, the largest distance of the distribution functions of numbers; W, the Wasserstein distance of numbers in standard deviations of the reference; V, Cramér’s V of before and now.';
const drift_section_HEAD = [
    { head: 'Column' }, { head: 'Verdict' }, { head: 'Before and now' }, { head: 'PSI', kind: 'number' }, { head: 'Limit', kind: 'number' }, { head: 'Missing', kind: 'number' }, { head: 'p-value', kind: 'number' },
    { head: 'JS', kind: 'number' }, { head: 'KS', kind: 'number' }, { head: 'W', kind: 'number' }, { head: 'V', kind: 'number' },
];
/** What changed since the reference; nothing where drift was not asked for. */
function driftSection(result) {
    const { drift = [], drift_reference: reference, rows } = result;
    if (reference === undefined)
        return [];
    if (reference.state !== 'compared')
        return (0,section/* htmlSection */.$q)(`Drift against ${(0,cut_text/* cutText */.I)(reference.reference, drift_section_MAX_NAME)}`, [(0,html/* html */.q) `<p>${reference.state === 'first-version' ? 'Nothing to compare with' : 'Not judged'}: ${reference.reason}.</p>`]);
    const sorted = (0,drift_words/* byDrift */.nW)(drift);
    const shown = sorted.slice(0, drift_section_MAX_COLUMNS);
    const changes = shown.map(drift_words/* driftChange */.yE).filter((change) => change !== null);
    const left = sorted.length - shown.length;
    const columns = (0,drift_words/* columnChanges */.Wy)(reference);
    return (0,section/* htmlSection */.$q)(`What changed since ${(0,cut_text/* cutText */.I)(reference.name, drift_section_MAX_NAME)}`, [
        (0,html/* html */.q) `<p>Before: ${(0,format/* formatRows */.dZ)(reference.rows)}; now: ${(0,format/* formatRows */.dZ)(rows)}. Drift: ${(0,drift_report/* driftSummary */.gv)(result) ?? 'none'}.</p>`,
        columns.length === 0 ? [] : (0,html/* html */.q) `<p>Columns. ${columns.map((change) => [(0,phrase_html/* phraseHtml */.l)(change), ' '])}</p>`,
        changes.length === 0 ? [] : (0,html/* html */.q) `<ul>${changes.map((change) => (0,html/* html */.q) `<li>${(0,phrase_html/* phraseHtml */.l)(change)}</li>`)}</ul>`,
        shown.length === 0 ? [] : [(0,histogram/* histogramLegend */.c)('now', 'before'), (0,html_table/* htmlTable */.I)('The furthest beyond its limit first', drift_section_HEAD, shown.map(row))],
        left === 0 ? [] : (0,html/* html */.q) `<p class="soft small">${(0,format/* formatCount */.B4)(left)} more columns are in result.json.</p>`,
        (0,section/* htmlDetails */.M6)('How drift is measured', (0,html/* html */.q) `<p class="small">${(0,phrase_html/* phraseHtml */.l)(drift_words/* DRIFT_DEFINITION */.U1)}</p><p class="small">${OTHERS}</p><p class="small">${(0,phrase_html/* phraseHtml */.l)((0,drift_words/* notCompared */.vK)(reference.not_compared))}</p>`),
    ]);
}
function row({ column, verdict, shapes, value, limit, missing, p_value: p, jensen_shannon: distance, kolmogorov_smirnov: largest, wasserstein, cramers_v: association }) {
    const picture = (0,histogram/* histogram */.J)({ label: `Shape of ${(0,cut_text/* cutText */.I)(column, drift_section_MAX_NAME)} before and now`, now: (0,shares_of/* sharesOf */.A)(shapes.current), before: (0,shares_of/* sharesOf */.A)(shapes.reference), size: 'spark' });
    return [(0,html/* html */.q) `<code>${(0,cut_text/* cutText */.I)(column, drift_section_MAX_NAME)}</code>`, (0,verdict_mark/* verdictMark */.v)(verdict), picture, (0,format/* formatNumber */.ZV)(value, 3), (0,format/* formatNumber */.ZV)(limit, 3), `${(0,format/* formatPercent */.l9)(missing.reference)} → ${(0,format/* formatPercent */.l9)(missing.current)}`, (0,drift_report/* pValue */.sp)(p), ...[distance, largest, wasserstein, association].map((measure) => (0,format/* formatNumber */.ZV)(measure, 3))];
}

;// CONCATENATED MODULE: ./build/actions/validate-data/html-report/findings-section.js







const ROOM = { most: 300, bytes: 600_000 };
/** A message names a column and may quote what mlops.yml has. */
const findings_section_MAX_MESSAGE = 600;
const MAX_PATH = 200;
const findings_section_MAX_VALUE = 200;
/** Places that stand beside the finding; the others open with it. */
const FIRST = 3;
/** What is not as declared, and where; nothing where there is nothing. */
function findingsSection(findings) {
    if (findings.length === 0)
        return [];
    const { shown, left } = (0,take_within/* takeWithin */.D)(byLevel(findings), finding, ROOM);
    return (0,section/* htmlSection */.$q)('Findings', [(0,html/* html */.q) `<ul class="plain">
${shown}</ul>`, left === 0 ? [] : (0,html/* html */.q) `<p class="soft small">${(0,format/* formatCount */.B4)(left)} more findings are in result.json.</p>`]);
}
function finding({ level, check, message, count, examples }) {
    const first = examples.slice(0, FIRST);
    const rest = count - first.length;
    const more = first.length > 0 && rest > 0 ? (0,html/* html */.q) `<div class="soft small">and ${(0,format/* formatCount */.B4)(rest)} more</div>` : [];
    const others = examples.slice(FIRST);
    return (0,html/* html */.q) `<li><div class="row">${(0,verdict_mark/* verdictMark */.v)(level, check)} <span>${(0,cut_text/* cutText */.I)(message, findings_section_MAX_MESSAGE)}</span></div>${first.map(found)}${others.length === 0 ? more : (0,section/* htmlDetails */.M6)(`${(0,format/* formatCount */.B4)(rest)} more`, [others.map(found), count > examples.length ? (0,html/* html */.q) `<div class="soft small">The first ${examples.length} of ${(0,format/* formatCount */.B4)(count)} are kept.</div>` : []])}</li>
`;
}
function found(example) {
    return (0,html/* html */.q) `<div class="found"><span class="place">${findings_section_place(example)}</span> ${value(example)}</div>`;
}
function findings_section_place({ file, line }) {
    return `${(0,cut_text/* cutText */.I)(file, MAX_PATH)}:${line}`;
}
function value({ value: text }) {
    if (text === null)
        return [];
    return text === '' ? (0,html/* html */.q) `<span class="soft">(empty)</span>` : (0,html/* html */.q) `<code>${(0,cut_text/* cutText */.I)(text, findings_section_MAX_VALUE)}</code>`;
}

;// CONCATENATED MODULE: ./build/actions/validate-data/html-report/validation-html.js












/** The report of the data as a page: verdict, findings with their places, drift, a picture of each column, statistics. */
function validationHtml({ result, profile, reference }, { model, time, config }) {
    const { verdict, rows, columns, findings, data } = result;
    const next = validationNext(result, config);
    const drift = (0,drift_report/* driftSummary */.gv)(result);
    const deciding = findings.filter(({ level }) => level !== 'info').length;
    const head = (0,html/* html */.q) `<header>
<p class="eyebrow">${(0,verdict_mark/* verdictMark */.v)(verdict)} <span>validate-data</span> <span>${model}</span></p>
<h1>${validationTitle(result)}</h1>
<p class="lead">${(0,phrase_html/* phraseHtml */.l)(validationSummary(result))}</p>
${next.length === 0 ? [] : (0,html/* html */.q) `<p><strong>Next:</strong> ${(0,phrase_html/* phraseHtml */.l)(next)}</p>`}
${(0,section/* keyFigures */.FK)([['Rows', (0,format/* formatCount */.B4)(rows)], ['Columns', (0,format/* formatCount */.B4)(Object.keys(columns).length)], ['Findings', (0,format/* formatCount */.B4)(deciding)], ...(drift === null ? [] : [['Drift', drift]]), ['Size', (0,format/* formatBytes */.z3)(data.files.reduce((sum, { bytes }) => sum + bytes, 0))]])}
</header>`;
    const files = namedFiles(data.files).map((file) => (0,html/* html */.q) `<li><code>${file.path}</code> ${(0,format/* formatBytes */.z3)(file.bytes)}, sha256 <code>${(0,digest/* shortDigest */.VK)(file.sha256)}</code></li>`);
    return (0,page/* htmlPage */.X)({
        title: `${model}: ${validationTitle(result)}`,
        main: (0,html/* html */.q) `${head}${findingsSection(findings)}${driftSection(result)}${columnsSection({ result, profile, reference })}`,
        foot: (0,html/* html */.q) `<ul class="plain">${files}</ul><p>${moreFiles(data.files.length)} Data <code>${(0,digest/* shortDigest */.VK)(data.digest)}</code> · ${(0,format/* formatTime */.fU)(time)}</p>`,
    });
}

// EXTERNAL MODULE: ./build/shared/config/level-of.js
var level_of = __webpack_require__(18343);
// EXTERNAL MODULE: ./build/actions/validate-data/scan/column-rules.js
var column_rules = __webpack_require__(28556);
;// CONCATENATED MODULE: ./build/actions/validate-data/findings/make-finding.js
function makeFinding({ showValues }, { check, column, rule, level, count, examples, message }) {
    return { check, column, ...(rule === undefined ? {} : { rule }), level, count, examples: examples.map(({ file, line, value }) => ({ file, line, value: showValues ? value : null })), message };
}
/** `1 value is`, `17 values are` */
function countOf(count, noun, verb) {
    return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'} ${count === 1 ? verb[0] : verb[1]}`;
}

;// CONCATENATED MODULE: ./build/actions/validate-data/findings/column-findings.js







/** Words that tools write where a value is missing. */
const WORDS_FOR_MISSING = new Set(['na', 'n/a', '#n/a', 'nan', '-nan', 'null', 'none', 'nil', '<na>', '?', '-', '.', '\\n', 'missing', 'unknown']);
/** Of the allowed values this many are named. */
const MAX_NAMED = 10;
const TYPE_NAMES = {
    integer: 'a whole number',
    number: 'a number',
    string: 'a text',
    boolean: 'true or false',
    date: 'a date such as 2001-03-10',
    timestamp: 'a time such as 2001-03-10T14:30:00Z',
};
/** What a declared column was found to be, check by check. `repeats`: the later rows of a value, where it must be unique. */
function columnFindings(context, { name, config, scan, repeats }) {
    const findings = [];
    const add = (check, { count, examples }, message) => {
        if (count === 0)
            return;
        findings.push(makeFinding(context, { check, column: name, level: (0,level_of/* levelOf */.I)(config.level, check), count, examples, message: `${name}: ${message}` }));
    };
    const tallyOf = (bit) => scan.breaches[(0,breaches/* kindOf */.I)(bit)] ?? (0,breaches/* createTally */.Xf)();
    const type = tallyOf(column_rules/* TYPE */.ZE);
    const missing = tallyOf(columns_marks/* MISSING */.lV);
    const pattern = tallyOf(column_rules/* PATTERN */.XF);
    const values = tallyOf(column_rules/* VALUES */.tT);
    const below = tallyOf(column_rules/* BELOW */.et);
    const above = tallyOf(column_rules/* ABOVE */.Ey);
    add('type', type, `${countOf(type.count, 'value', ['is', 'are'])} not ${TYPE_NAMES[config.type ?? 'string']}${typeHint(config.type, { examples: type.examples, showValues: context.showValues })}`);
    if (config.missing !== undefined && missing.count > config.missing) {
        const allowed = config.missing === 0 ? 'none may be' : `at most ${(0,format/* formatCount */.B4)(config.missing)} may be`;
        add('missing', missing, `${countOf(missing.count, 'value', ['is', 'are'])} missing, ${allowed}`);
    }
    add('min', below, `${countOf(below.count, 'value', ['is', 'are'])} below ${config.min}`);
    add('max', above, `${countOf(above.count, 'value', ['is', 'are'])} above ${config.max}`);
    const [short, long] = [tallyOf(column_rules/* SHORT */.Pb), tallyOf(column_rules/* LONG */.Bn)];
    add('min-length', short, `${countOf(short.count, 'value', ['is', 'are'])} shorter than ${charactersOf(config['min-length'])}`);
    add('max-length', long, `${countOf(long.count, 'value', ['is', 'are'])} longer than ${charactersOf(config['max-length'])}`);
    add('pattern', pattern, `${countOf(pattern.count, 'value', ['does', 'do'])} not match ${config.pattern}`);
    add('values', values, `${countOf(values.count, 'value', ['is', 'are'])} not among ${namedValues(config.values ?? [])}`);
    if (repeats !== undefined)
        add('unique', repeats, `${countOf(repeats.count, 'row', ['repeats', 'repeat'])} the value of an earlier row, each must be unique`);
    return findings;
}
function typeHint(type, { examples, showValues }) {
    if (!showValues)
        return '; what means missing stands in data.missing-values';
    const words = [...new Set(examples.map(({ value }) => (value ?? '').trim()))].filter((value) => WORDS_FOR_MISSING.has(value.toLowerCase()));
    if (words.length > 0)
        return `; if ${words.map((word) => JSON.stringify(word)).join(' or ')} means missing, add it to data.missing-values`;
    if (type !== 'integer' || !examples.some(({ value }) => !Number.isNaN((0,parse_number/* parseNumberText */.k)(value ?? ''))))
        return '';
    return '; numbers with a fraction or an exponent are of type number';
}
function charactersOf(bound = 0) {
    return `${(0,format/* formatCount */.B4)(bound)} ${bound === 1 ? 'character' : 'characters'}`;
}
function namedValues(values) {
    const named = values.slice(0, MAX_NAMED).join(', ');
    return values.length > MAX_NAMED ? `${named} and ${values.length - MAX_NAMED} more` : named;
}

;// CONCATENATED MODULE: ./build/shared/tabular/columns/quantile-bounds.js




/** Of the sketch, for any number of values up to 4 billion. */
const quantile_bounds_RANK_ERROR = 0.005;
/** A quantile of a column of numbers, exact while its different values are few, else within the rank error of the sketch; null where there is no number. */
function quantileBounds(scan, share) {
    if (scan.mode === 'exact') {
        const value = exactQuantile(scan, share);
        return value === null ? null : { low: value, value, high: value };
    }
    if (scan.mode !== 'number')
        return null;
    const { numbers } = (0,column_scan/* streamOf */.mA)(scan);
    (0,number_summary/* takeBlock */.rS)(numbers);
    const [low, value, high] = (0,quantile_sketch/* sketchedQuantiles */.iJ)(numbers.sketch, [Math.max(0, share - quantile_bounds_RANK_ERROR), share, Math.min(1, share + quantile_bounds_RANK_ERROR)]);
    if (low === undefined || value === undefined || high === undefined)
        return null;
    return { low: share <= quantile_bounds_RANK_ERROR ? numbers.min : low, value, high: share >= 1 - quantile_bounds_RANK_ERROR ? numbers.max : high };
}

;// CONCATENATED MODULE: ./build/actions/validate-data/findings/expectation-findings.js




/** What a column's values together were expected to be, and are not, or can't be told to be. What is undefined is never as expected. */
function expectationFindings(context, { name, config, scan, statistics, shares }) {
    const findings = [];
    const add = (check, message, level = (0,level_of/* levelOf */.I)(config.level, check)) => {
        findings.push(makeFinding(context, { check, column: name, level, count: statistics.count, examples: [], message: `${name}: ${message}` }));
    };
    /** A value of a cell, or what tells it, is not shown where none may be. */
    const judge = (check, what, { range, found, hidden = !context.showValues }) => {
        if (range === undefined)
            return;
        if (found === null) {
            add(check, `${what} is undefined, because ${statistics.count < 2 || check === 'quantiles' ? 'there are too few values' : 'the values are too few or too large'}`);
            return;
        }
        const { low, value, high } = found;
        const shown = hidden ? '' : `: ${shownNumber(value)}`;
        const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = range;
        if (high < min)
            add(check, `${what} is below ${min}${shown}`);
        else if (low > max)
            add(check, `${what} is above ${max}${shown}`);
        else if (low < min || high > max)
            add(check, `${what} is too near to ${low < min ? min : max} to be told from it in so many values (0.5 % of rank)${shown}`, 'warn');
    };
    const exactly = (value) => (value === null ? null : { low: value, value, high: value });
    judge('mean', 'the mean', { range: config.mean, found: exactly(statistics.mean) });
    judge('stddev', 'the standard deviation', { range: config.stddev, found: exactly(statistics.stddev) });
    for (const [share, range] of Object.entries(config.quantiles ?? {})) {
        judge('quantiles', `the quantile ${share}`, { range, found: quantileBounds(scan, Number(share)) });
    }
    for (const [value, range] of Object.entries(config.shares ?? {})) {
        const share = statistics.count === 0 ? null : (shares?.get(value) ?? 0) / statistics.count;
        judge('shares', `the share of ${JSON.stringify((0,breaches/* cutValue */.cv)(value))}`, { range, found: exactly(share), hidden: false });
    }
    return findings;
}
/** From here on grouped digits are a row of noughts. */
const HUGE = 1e15;
function shownNumber(value) {
    if (Math.abs(value) >= HUGE)
        return String(Number(value.toPrecision(6)));
    return value.toLocaleString('en-US', { maximumSignificantDigits: 6 });
}

// EXTERNAL MODULE: ./build/shared/tabular/tables/two-classes.js
var two_classes = __webpack_require__(12641);
;// CONCATENATED MODULE: ./build/actions/validate-data/traps/target-classes.js



/** More texts are names or sentences. */
const MAX_CLASSES = 200;
function targetKind(scan, { type }) {
    const isNumber = type === 'integer' || type === 'number';
    if (scan.mode !== 'exact')
        return { task: isNumber ? 'quantity' : 'none' };
    const counts = new Map();
    const { table } = scan;
    for (let code = 0; code < table.size; code++) {
        if (table.marks[code] === columns_marks/* MISSING */.lV || table.marks[code] === columns_marks/* BLANK */.Z4)
            continue;
        const label = labelOf((0,value_table/* valueBytes */.LH)(table, code).toString(), type);
        counts.set(label, (counts.get(label) ?? 0) + (table.counts[code] ?? 0));
    }
    if (counts.size === 2 || (!isNumber && counts.size > 2 && counts.size <= MAX_CLASSES))
        return { task: 'classes', counts };
    return { task: isNumber && counts.size > 2 ? 'quantity' : 'none' };
}
/** `1` and `1.0`, `true` and `True` are one label. */
function labelOf(text, type) {
    if (type === 'integer' || type === 'number') {
        const value = (0,parse_number/* parseNumberText */.k)(text);
        return Number.isNaN(value) ? text : String(value);
    }
    return type === 'boolean' ? text.trim().toLowerCase() : text;
}

;// CONCATENATED MODULE: ./build/actions/validate-data/findings/positive-finding.js




/**
 * Asks which of two classes counts as positive before anything is trained: training and judging refuse to guess. Where the config has neither, it is
 * only told.
 */
function positiveFindings(context, { config: { data, train, evaluate }, scanned: { header, columns, rows }, described }) {
    const place = data?.target === undefined ? -1 : header.indexOf(data.target);
    const [scan, statistics] = [columns[place], described[place]?.statistics];
    if (data?.target === undefined || scan === undefined || statistics === undefined)
        return [];
    const kind = targetKind(scan, statistics);
    const isNumber = statistics.type === 'integer' || statistics.type === 'number';
    const names = kind.task === 'classes' ? inOrder([...kind.counts.keys()], isNumber) : null;
    if (names === null)
        return [];
    const { positive } = evaluate ?? {};
    const written = isNumber && typeof positive === 'string' ? (0,parse_number/* parseNumberText */.k)(positive) : Number.NaN;
    const chosen = (0,two_classes/* twoClasses */.H)(names, { positive: Number.isNaN(written) ? positive : written, column: data.target, ...context });
    if (chosen.state === 'chosen')
        return [];
    // Two numbers of a column that is declared as numbers are a quantity, unless they are said to be classes.
    if (positive === undefined && data.columns?.[data.target]?.type === 'number')
        return [];
    const level = train === undefined && evaluate === undefined ? 'info' : 'fail';
    return [makeFinding(context, { check: 'positive', column: data.target, level, count: rows, examples: [], message: chosen.message })];
}
/** As training reads them; null where there are not two. Words for true and false are two, however they are written. */
function inOrder(labels, isNumber) {
    const words = new Set(labels.map((label) => label.trim().toLowerCase()));
    const names = [...words].every((word) => word === 'true' || word === 'false') ? [...words] : labels;
    const [first, second, third] = isNumber ? names.toSorted((a, b) => (0,parse_number/* parseNumberText */.k)(a) - (0,parse_number/* parseNumberText */.k)(b)) : names.toSorted();
    return first === undefined || second === undefined || third !== undefined ? null : [first, second];
}

// EXTERNAL MODULE: ./build/shared/config/rule-parts.js
var rule_parts = __webpack_require__(74318);
;// CONCATENATED MODULE: ./build/actions/validate-data/findings/rule-findings.js



/** Rows that break a rule, and rows of which it can't be told: these are no better, for nobody knows that it holds. */
function ruleFindings(context, { data, tallies }) {
    const parts = new Map((data.rules ?? []).map(rule_parts/* ruleParts */.J).map((rule) => [rule.name, rule]));
    return tallies.flatMap(({ name, broken, unclear }) => {
        const { message = null, level = 'fail' } = parts.get(name) ?? {};
        const shown = (0,breaches/* cutValue */.cv)(name);
        const why = message === null ? '' : `: ${message}`;
        const findings = [];
        if (broken.count > 0) {
            findings.push(makeFinding(context, { check: 'rule', column: null, rule: name, level, count: broken.count, examples: broken.examples, message: `${shown}: ${countOf(broken.count, 'row', ['breaks', 'break'])} the rule${why}` }));
        }
        if (unclear.count > 0) {
            const said = `${shown}: of ${unclear.count.toLocaleString('en-US')} ${unclear.count === 1 ? 'row' : 'rows'} the rule can't be told, because a value is missing, not of its type, or nothing that its operations are defined of`;
            findings.push(makeFinding(context, { check: 'rule', column: null, rule: name, level, count: unclear.count, examples: unclear.examples, message: said }));
        }
        return findings;
    });
}

// EXTERNAL MODULE: ./build/shared/config/nearest-name.js
var nearest_name = __webpack_require__(25893);
;// CONCATENATED MODULE: ./build/actions/validate-data/findings/table-findings.js





/** Columns that are named in mlops.yml and not in the header, or the other way round. */
function headerFindings(context, { header, named, data, files, optional }) {
    // The header is the first line of a file; all files have the same columns.
    const examples = files.slice(0, 1).map(({ path }) => ({ file: path, line: 1, value: null }));
    const missing = [...named].filter(([name]) => !header.includes(name));
    const free = header.filter((name) => !named.has(name));
    const findings = missing.map(([name, key]) => {
        if (name === optional) {
            const message = `${name}: the header has no such column (${key}), as rows for serving may; what is declared of it was not checked`;
            return makeFinding(context, { check: 'missing-column', column: name, level: 'info', count: 1, examples, message });
        }
        const nearest = (0,nearest_name/* nearestName */.q)(name, free);
        const serving = name === data.target ? '; rows that wait for an answer are checked with environment: serving' : '';
        const hint = nearest === null ? serving : `; did you mean ${nearest}?`;
        return makeFinding(context, { check: 'missing-column', column: name, level: 'fail', count: 1, examples, message: `${name}: the header has no such column (${key})${hint}` });
    });
    const level = data['extra-columns'];
    if (data.columns === undefined || level === 'allow')
        return findings;
    const extra = free.map((name) => makeFinding(context, { check: 'extra-column', column: name, level, count: 1, examples, message: `${name}: the column is not declared under data.columns` }));
    return [...findings, ...extra];
}
/** Rows that can't be read, and cells that are no text. */
function faultFindings(context, { header, faults: { ragged, quote, json, encoding } }) {
    const findings = [];
    if (ragged.count > 0) {
        const message = `${countOf(ragged.count, 'row', ['has', 'have'])} another number of cells than the header, which names ${header.length} ${header.length === 1 ? 'column' : 'columns'}`;
        findings.push(makeFinding(context, { check: 'ragged', column: null, level: 'fail', count: ragged.count, examples: ragged.examples, message }));
    }
    if (quote.count > 0) {
        const message = `${countOf(quote.count, 'row', ['has', 'have'])} text behind a closing quote; a quote inside a quoted cell is written twice`;
        findings.push(makeFinding(context, { check: 'ragged', column: null, level: 'fail', count: quote.count, examples: quote.examples, message }));
    }
    if (json.count > 0) {
        const message = `${countOf(json.count, 'line', ['is', 'are'])} no JSON object, or ${json.count === 1 ? 'has' : 'have'} a key twice`;
        findings.push(makeFinding(context, { check: 'ragged', column: null, level: 'fail', count: json.count, examples: json.examples, message }));
    }
    for (const [place, { count, examples }] of [...encoding].sort(([a], [b]) => a - b)) {
        const column = header[place] ?? null;
        const message = `${column === null ? '' : `${column}: `}${countOf(count, column === null ? 'row' : 'value', ['is', 'are'])} not valid UTF-8; save the file as UTF-8`;
        findings.push(makeFinding(context, { check: 'encoding', column, level: 'fail', count, examples, message }));
    }
    return findings;
}
/** The number of rows, and `rows.unique`. */
function rowFindings(context, { data, scanned }) {
    const { rows, files } = scanned;
    const findings = [];
    const { min, max, unique, level } = data.rows ?? {};
    const addRows = (message, of) => {
        findings.push(makeFinding(context, { check: 'rows', column: null, level: of, count: rows, examples: [], message }));
    };
    if (rows === 0)
        addRows(files.length === 1 ? 'the file has a header and no rows' : 'the files have headers and no rows', 'fail');
    else if (min !== undefined && rows < min)
        addRows(`${(0,format/* formatRows */.dZ)(rows)}, at least ${min.toLocaleString('en-US')} expected`, (0,level_of/* levelOf */.I)(level, 'min'));
    if (max !== undefined && rows > max)
        addRows(`${(0,format/* formatRows */.dZ)(rows)}, at most ${max.toLocaleString('en-US')} expected`, (0,level_of/* levelOf */.I)(level, 'max'));
    const { count, examples } = scanned.repeats.get('rows') ?? (0,breaches/* createTally */.Xf)();
    if (unique !== undefined && count > 0) {
        const message = `${countOf(count, 'row', ['repeats', 'repeat'])} the ${unique.join(', ')} of an earlier row, which must be unique`;
        findings.push(makeFinding(context, { check: 'unique', column: unique.length === 1 ? (unique[0] ?? null) : null, level: (0,level_of/* levelOf */.I)(level, 'unique'), count, examples, message }));
    }
    return findings;
}

// EXTERNAL MODULE: ./build/shared/config/split-column.js
var split_column = __webpack_require__(30322);
;// CONCATENATED MODULE: ./build/actions/validate-data/named-columns.js

/** Every column that mlops.yml names, with the key that names it first. */
function namedColumns({ data, train, evaluate }) {
    const named = new Map();
    const add = (names, key) => {
        for (const name of names)
            if (name !== undefined && !named.has(name))
                named.set(name, key);
    };
    add(Object.keys(data?.columns ?? {}), 'data.columns');
    add([data?.id], 'data.id');
    add([data?.target], 'data.target');
    add([(0,split_column/* splitColumn */.ho)(data?.split)], 'data.split');
    add([data?.time], 'data.time');
    add(data?.rows?.unique ?? [], 'data.rows.unique');
    add(train?.features ?? [], 'train.features');
    add([evaluate?.weight], 'evaluate.weight');
    add([evaluate?.group], 'evaluate.group');
    add((evaluate?.slices ?? []).flatMap((slice) => (typeof slice === 'string' ? [slice] : Object.keys(slice))), 'evaluate.slices');
    return named;
}

// EXTERNAL MODULE: ./build/shared/tabular/rows/scan-files.js + 11 modules
var scan_files = __webpack_require__(89339);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/shared/tabular/file-writer.js
var file_writer = __webpack_require__(29228);
;// CONCATENATED MODULE: ./build/shared/tabular/spill-file.js


function createSpillFile(path) {
    let writer = null;
    let length = 0;
    return {
        append(bytes) {
            writer ??= (0,file_writer/* createFileWriter */.K)(path);
            writer.write(bytes);
            const block = { path, at: length, bytes: bytes.length };
            length += bytes.length;
            return block;
        },
        close() {
            try {
                writer?.flush();
            }
            finally {
                writer?.close();
                writer = null;
            }
        },
    };
}
/** Reads blocks back, from whichever files. */
function createSpillReader() {
    const files = new Map();
    let memory = Buffer.alloc(0);
    return {
        read({ path, at, bytes }) {
            const file = files.get(path) ?? (0,external_node_fs_.openSync)(path, 'r');
            files.set(path, file);
            if (memory.length < bytes)
                memory = Buffer.allocUnsafeSlow(2 * bytes);
            const block = memory.subarray(0, bytes);
            for (let filled = 0; filled < bytes;) {
                const count = (0,external_node_fs_.readSync)(file, block, filled, bytes - filled, at + filled);
                if (count === 0)
                    throw new RangeError(`${path} ends before byte ${at + bytes}`);
                filled += count;
            }
            return block;
        },
        close() {
            for (const file of files.values())
                (0,external_node_fs_.closeSync)(file);
            files.clear();
        },
    };
}

// EXTERNAL MODULE: ./build/shared/tabular/rows/batch.js
var rows_batch = __webpack_require__(5454);
;// CONCATENATED MODULE: ./build/shared/tabular/columns/first-places.js

/** Keeps the first places of rows, in whatever order they come. */
function createFirstPlaces({ files, most }) {
    const ranks = new Map(files.map((file, rank) => [file, rank]));
    const compare = (a, b) => (ranks.get(a.file) ?? 0) - (ranks.get(b.file) ?? 0) || a.line - b.line;
    let kept = [];
    /** The last that counts, once there are enough. */
    let last = null;
    const cut = () => {
        kept = kept.toSorted(compare).slice(0, most);
        last = kept.length === most ? (kept.at(-1) ?? null) : null;
    };
    return {
        add({ file, line }, text) {
            if (last !== null && compare({ file, line }, last) >= 0)
                return;
            const value = text();
            kept.push({ file, line, value: value === null ? null : (0,breaches/* cutValue */.cv)(value) });
            if (kept.length >= 4 * most)
                cut();
        },
        list() {
            cut();
            return kept;
        },
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/actions/validate-data/unique/key-name.js


/** Longer keys are told apart by their sha256, and shown by their beginning. */
const key_name_MOST_BYTES = 512;
/** Longer than what is shown of any value. */
const SHOWN_CHARACTERS = 256;
const SHA256_BYTES = 32;
/** That may be read behind a name, for hashing. */
const PADDING = 4;
const KEY_KIND = { text: 0, cells: 1, long: 2 };
/** The name of a row's key; most keys are a cell as it stands, and nothing is copied. The same object is filled again. */
function keyName(places, { batch, view, row, out }) {
    const cell = (0,rows_batch/* cellAt */.G0)(batch, row, places[0] ?? 0);
    const start = batch.starts[cell];
    const end = batch.ends[cell];
    if (places.length === 1 && batch.quoted[cell] !== rows_batch/* CELL */.JA.escaped && end - start <= key_name_MOST_BYTES) {
        out.kind = KEY_KIND.text;
        out.view = view;
        out.start = start;
        out.end = end;
        return;
    }
    const cells = places.map((place) => (0,rows_batch/* cellText */.Ie)(batch, row, place));
    const kind = cells.length === 1 ? KEY_KIND.text : KEY_KIND.cells;
    // No text holds the separator in this form, so different cells are different keys.
    const bytes = Buffer.from(kind === KEY_KIND.text ? (cells[0] ?? '') : JSON.stringify(cells));
    if (bytes.length <= key_name_MOST_BYTES)
        fill(out, kind, bytes);
    else
        fill(out, KEY_KIND.long, Buffer.concat([(0,external_node_crypto_.createHash)('sha256').update(bytes).digest(), Buffer.from(cells.join(', ').slice(0, SHOWN_CHARACTERS))]));
}
function fill(out, kind, bytes) {
    const padded = Buffer.concat([bytes], bytes.length + PADDING);
    out.kind = kind;
    out.view = new DataView(padded.buffer, padded.byteOffset, padded.length);
    out.start = 0;
    out.end = bytes.length;
}
/** The cells as a report shows them. */
function shownKey({ kind, view, start, end }) {
    const bytes = Buffer.from(view.buffer, view.byteOffset + start, end - start);
    if (kind === KEY_KIND.cells)
        return JSON.parse(bytes.toString()).join(', ');
    return bytes.toString('utf8', kind === KEY_KIND.long ? SHA256_BYTES : 0);
}

;// CONCATENATED MODULE: ./build/actions/validate-data/unique/key-records.js
const PARTITION_BITS = 6;
const PARTITIONS = 1 << PARTITION_BITS;
const FIRST_BYTES = 1024;
/** A partition's buffer; full ones go to the disk. */
const key_records_MOST_BYTES = 32 * 1024;
/** Line (8), file (4), length of the name (4), kind (1). */
const HEAD_BYTES = 17;
/** That may be read behind a name, for hashing. */
const key_records_PADDING = 4;
function createKeyRecords() {
    return { files: [], partitions: Array.from({ length: PARTITIONS }, () => ({ bytes: new Uint8Array(0), filled: 0, blocks: [] })) };
}
/** @param first word of the key's hash */
function addKeyRecord({ files, partitions }, { file, line, name, first }, spill) {
    const partition = partitions[first >>> (32 - PARTITION_BITS)];
    const length = name.end - name.start;
    makeRoom(partition, HEAD_BYTES + length, spill);
    if (files.at(-1) !== file)
        files.push(file);
    const { bytes, filled } = partition;
    const view = new DataView(bytes.buffer, bytes.byteOffset + filled);
    view.setFloat64(0, line);
    view.setUint32(8, files.length - 1);
    view.setUint32(12, length);
    view.setUint8(16, name.kind);
    for (let at = 0; at < length; at++)
        bytes[filled + HEAD_BYTES + at] = name.view.getUint8(name.start + at);
    partition.filled += HEAD_BYTES + length;
}
function makeRoom(partition, needed, spill) {
    if (partition.filled + needed <= partition.bytes.length)
        return;
    if (partition.filled + needed > key_records_MOST_BYTES && partition.filled > 0) {
        partition.blocks.push(spill.append(partition.bytes.subarray(0, partition.filled)));
        partition.filled = 0;
        if (needed <= partition.bytes.length)
            return;
    }
    const longer = new Uint8Array(Math.max(partition.filled + needed, Math.min(key_records_MOST_BYTES, Math.max(FIRST_BYTES, 2 * partition.bytes.length))));
    longer.set(partition.bytes.subarray(0, partition.filled));
    partition.bytes = longer;
}
/** Hands each partition's records on, of all logs, in the order of the logs; before each partition `onPartition` is called. */
function readKeyRecords(logs, handlers) {
    for (let place = 0; place < PARTITIONS; place++) {
        handlers.onPartition();
        for (const { files, partitions } of logs) {
            const { blocks, bytes, filled } = partitions[place];
            for (const block of blocks)
                readBlock(handlers.reader.read(block), files, handlers);
            readBlock(bytes.subarray(0, filled), files, handlers);
        }
    }
}
function readBlock(bytes, files, { onRecord }) {
    const padded = new Uint8Array(bytes.length + key_records_PADDING);
    padded.set(bytes);
    const view = new DataView(padded.buffer);
    const name = { kind: 0, view, start: 0, end: 0 };
    for (let at = 0; at < bytes.length; at = name.end) {
        name.kind = view.getUint8(at + 16);
        name.start = at + HEAD_BYTES;
        name.end = name.start + view.getUint32(at + 12);
        onRecord({ file: files[view.getUint32(at + 8)] ?? '', line: view.getFloat64(at), name });
    }
}

// EXTERNAL MODULE: ./build/actions/validate-data/unique/key-scan.js
var key_scan = __webpack_require__(93269);
// EXTERNAL MODULE: ./build/actions/validate-data/unique/suspects.js
var unique_suspects = __webpack_require__(73716);
;// CONCATENATED MODULE: ./build/actions/validate-data/unique/find-repeats.js








/** Keys that are recognised at once; more of them go by their records. */
const RECOGNISED = { maxValues: 32_768, maxBytes: 2 ** 21 };
const UNLIMITED = { maxValues: 2 ** 30, maxBytes: 2 ** 31 - 1 };
const hash = new Int32Array(2);
const find_repeats_name = { kind: KEY_KIND.text, view: new DataView(new ArrayBuffer(0)), start: 0, end: 0 };
/** @param examples how many rows are named */
function createRepeats(key, { suspects, examples }) {
    return { key, suspects, recognised: (0,value_table/* createValueTable */.QS)(RECOGNISED), records: createKeyRecords(), tally: (0,breaches/* createTally */.Xf)(examples) };
}
function findRepeats({ key, suspects, recognised, records, tally }, batch, { view, spill }) {
    for (let row = 0; row < batch.rows; row++) {
        if (!(0,key_scan/* hashKey */.EN)(key, { batch, view, row, out: hash }))
            continue;
        const first = hash[0];
        if (!(0,unique_suspects/* isSuspect */.W3)(suspects, first, hash[1]))
            continue;
        keyName(key.places, { batch, view, row, out: find_repeats_name });
        const known = recognised.size;
        const code = find_repeats_name.kind === KEY_KIND.long ? -1 : (0,value_table/* codeOfValue */.q9)(recognised, find_repeats_name.view, find_repeats_name.start, find_repeats_name.end);
        if (code >= 0 && code < known)
            (0,breaches/* addToTally */.JQ)(tally, (0,rows_batch/* placeInBatch */.lg)(batch, row), () => shownKey(find_repeats_name));
        else
            addKeyRecord(records, { ...(0,rows_batch/* placeInBatch */.lg)(batch, row), name: find_repeats_name, first }, spill);
    }
}
/** The later rows of each key, over all parts of the data, which come in the order of their rows. */
function settleRepeats(parts, { reader, files, examples }) {
    let count = parts.reduce((sum, { tally }) => sum + tally.count, 0);
    const found = createFirstPlaces({ files, most: examples });
    for (const { tally } of parts)
        for (const example of tally.examples)
            found.add(example, () => example.value);
    const keys = (0,value_table/* createValueTable */.QS)(UNLIMITED);
    /** Keys that the table had no place for: texts chosen to collide. */
    const crowded = new Set();
    const isNew = ({ view, start, end, kind }) => {
        const known = keys.size;
        // A text may look like the name of a long key; nobody finds one that does.
        const code = (0,value_table/* codeOfValue */.q9)(keys, view, start, end);
        if (code >= 0)
            return code === known;
        const size = crowded.size;
        return crowded.add(`${kind} ${Buffer.from(view.buffer, view.byteOffset + start, end - start).toString('latin1')}`).size > size;
    };
    readKeyRecords(parts.map(({ records }) => records), {
        reader,
        onPartition() {
            (0,value_table/* clearValueTable */.pe)(keys);
            crowded.clear();
        },
        onRecord({ file, line, name }) {
            if (isNew(name))
                return;
            count++;
            found.add({ file, line }, () => shownKey(name));
        },
    });
    return { count, limit: examples, examples: found.list() };
}

// EXTERNAL MODULE: ./build/actions/validate-data/unique/hash-log.js
var hash_log = __webpack_require__(18585);
;// CONCATENATED MODULE: ./build/actions/validate-data/unique/repeats-of.js






/**
 * The later rows of each key, exactly. Only where hashes came twice the rows are read again.
 * @param keys of each key its scans, in the order of the rows that they saw
 */
async function repeatsOf(keys, options) {
    const reader = createSpillReader();
    try {
        const suspected = [...keys].flatMap(([name, scans]) => {
            const [first] = scans;
            if (first === undefined)
                return [];
            const suspects = (0,hash_log/* repeatedHashes */.JD)(scans.map(({ hashes }) => hashes), { reader, keys: keys.size });
            return suspects.size > 0 ? [{ name, key: first.key, suspects }] : [];
        });
        if (suspected.length === 0)
            return new Map();
        const create = () => new Map(suspected.map(({ name, key, suspects }) => [name, createRepeats(key, { suspects, examples: options.examples })]));
        const repeats = await secondPass(create, options);
        return settled(new Map([...repeats].map(([name, part]) => [name, [part]])), { reader, ...options });
    }
    finally {
        reader.close();
    }
}
async function secondPass(create, { scan, scanned, spillDirectory }) {
    const spill = createSpillFile((0,external_node_path_.join)(spillDirectory, 'records'));
    let repeats = create();
    const second = await scan(() => {
        repeats = create();
        return {
            onBatch(batch) {
                const view = (0,rows_batch/* viewOf */.du)(batch);
                for (const repeat of repeats.values())
                    findRepeats(repeat, batch, { view, spill });
            },
            onFault: () => undefined,
        };
    }).finally(() => spill.close());
    const other = second.find(({ sha256 }, place) => sha256 !== scanned[place]?.sha256);
    if (other !== undefined)
        throw new errors/* UserError */.yo(`${other.path}: the file was changed while it was read; run it again when nothing writes to it`);
    return repeats;
}
function settled(repeats, { reader, scanned, examples }) {
    const files = scanned.map(({ path }) => path);
    return new Map([...repeats].map(([name, parts]) => [name, settleRepeats(parts, { reader, files, examples })]));
}

// EXTERNAL MODULE: ./build/shared/tabular/columns/merge-column-scan.js
var merge_column_scan = __webpack_require__(82819);
// EXTERNAL MODULE: ./build/actions/validate-data/findings/range-findings.js
var range_findings = __webpack_require__(16019);
// EXTERNAL MODULE: ./build/actions/validate-data/scan/range-scanner.js + 1 modules
var range_scanner = __webpack_require__(60028);
// EXTERNAL MODULE: ./build/actions/validate-data/scan/table-scan.js + 3 modules
var table_scan = __webpack_require__(27026);
;// CONCATENATED MODULE: ./build/actions/validate-data/scan/table-fold.js






function createTableFold(checks, { spill, kernel }) {
    const { header, data, examples } = checks;
    const whole = (0,table_scan/* createTableScan */.SL)(checks, { like: null, kernel, createKeyScan: key_scan/* createKeyScan */.$N });
    let like = null;
    let range = whole;
    const settle = () => {
        for (const column of range.columns)
            (0,column_scan/* settleColumnScan */.ZG)(column);
        for (const [place, column] of range === whole ? [] : whole.columns.entries())
            (0,merge_column_scan/* mergeColumnScan */._)(column, range.columns[place]);
        // Later ranges begin with what the first one showed, on whichever thread.
        like ??= whole.columns.map(column_scan/* likenessOf */.mg);
    };
    return {
        onBatch: (batch) => (0,table_scan/* takeBatch */.Sp)(range, batch, spill),
        onFault: (fault) => (0,table_scan/* takeFault */.GD)(whole, fault),
        onRange() {
            settle();
            if (range === whole)
                range = { ...whole, columns: (0,table_scan/* createColumns */.k7)(checks, { like, kernel }) };
            else
                for (const [place, column] of range.columns.entries())
                    (0,column_scan/* clearColumnScan */.VI)(column, like?.[place]);
        },
        onThreads: () => ({
            first: { header, data, examples, like },
            look: (0,range_scanner/* createRangeScanner */.I)(checks, { like, kernel }),
            take: (seen) => (0,range_findings/* takeIn */.l)(whole, seen, spill),
        }),
        finish() {
            settle();
            return whole;
        },
    };
}

;// CONCATENATED MODULE: ./build/actions/validate-data/scan/scan-data.js






/**
 * Looks at every cell of the files once. Only where values that must be unique seem to come twice, a second pass over them looks at
 * these, because 64-bit hashes are no proof.
 * @throws UserError where a file can't be read as its format, or is another one in the second pass; CancelledError; PlatformError where the disk is full
 */
async function scanData(files, options) {
    const { data, spillDirectory, placesKept, ...scanOptions } = options;
    const scan = (start) => (0,scan_files/* scanFiles */.T)(files, { ...scanOptions, start });
    const checksOf = await (0,table_scan/* loadTableChecks */.O1)(data);
    const spill = createSpillFile((0,external_node_path_.join)(spillDirectory, 'hashes'));
    let header = [];
    let fold = createTableFold(checksOf([], 0), { spill, kernel: null });
    const scanned = await scan((names, kernel) => {
        header = names;
        fold = createTableFold(checksOf(names, placesKept(names.length)), { spill, kernel });
        return fold;
    }).finally(() => spill.close());
    const { columns, keys, faults, rules, shares } = fold.finish();
    const repeats = await repeatsOf(new Map([...keys].map(([name, key]) => [name, [key]])), { scan, scanned, spillDirectory, examples: placesKept(header.length) });
    const rows = scanned.reduce((sum, file) => sum + file.rows, 0);
    return { files: scanned, rows, header, columns, faults, repeats, rules: rules.tallies, shares: new Map([...shares].map(([place, { counts }]) => [place, counts])) };
}

;// CONCATENATED MODULE: ./build/actions/validate-data/scan/show-progress.js

/** Often enough to see it move, seldom enough not to slow the scan. */
const EVERY_MS = 100;
/** In a log, where each is a line that stays. */
const LASTING_MS = 10_000;
/** Before this much of the work nobody can say how long the rest takes. */
const TELLING_SHARE = 0.02;
const TELLING_MS = 500;
/** Tells rows, share, speed and the time left while files are read. */
function showProgress({ log, clock }, displayPath) {
    const start = clock.now().getTime();
    let shown = start;
    let lasted = start;
    return (bytes, total, rows) => {
        const now = clock.now().getTime();
        if (now - shown < EVERY_MS)
            return;
        shown = now;
        const lasting = now - lasted >= LASTING_MS;
        if (lasting)
            lasted = now;
        log.progress(`Reading ${displayPath}: ${progressText({ bytes, total, rows, milliseconds: now - start })}`, { lasting });
    };
}
/** `1,200,000 rows, 40 %, 180.0 MB/s, 2.1 s left`: the rest is taken to be read as fast as what was. */
function progressText({ bytes, total, rows, milliseconds }) {
    const share = total > 0 ? Math.min(1, bytes / total) : 1;
    const parts = [`${(0,format/* formatCount */.B4)(rows)} rows`, (0,format/* formatPercent */.l9)(share), `${(0,format/* formatBytes */.z3)((bytes * 1000) / milliseconds)}/s`];
    const isTelling = share >= TELLING_SHARE && share < 1 && milliseconds >= TELLING_MS;
    return [...parts, ...(isTelling ? [`${(0,format/* formatSeconds */.Xo)((milliseconds * (1 - share)) / share / 1000)} left`] : [])].join(', ');
}

// EXTERNAL MODULE: ./build/shared/tabular/cells/missing-texts.js
var missing_texts = __webpack_require__(5545);
// EXTERNAL MODULE: ./build/shared/tabular/split/split-rows.js + 1 modules
var split_rows = __webpack_require__(56670);
// EXTERNAL MODULE: ./build/shared/statement/canonical-json.js
var canonical_json = __webpack_require__(70831);
;// CONCATENATED MODULE: ./build/actions/validate-data/traps/column-traps.js



/** A class below this part of its even share is rare: of two classes one row in a hundred. */
const RARE = 1 / 50;
/** What the statistics alone show: columns that hold nothing, or always the same, and a class that hardly comes. */
function columnTraps({ plan, header, rows, statistics, context }) {
    return [...constantColumns(), ...classImbalance()];
    function constantColumns() {
        const level = plan.levels['constant-columns'];
        if (level === 'off' || !plan.made.has('constant-columns'))
            return [];
        return statistics.flatMap(({ count, missing, distinct }, place) => {
            const column = header[place] ?? '';
            if (place === plan.target?.place)
                return [];
            if (count === 0)
                return [makeFinding(context, { check: 'empty-column', column, level, count: rows, examples: [], message: `${column}: no row has a value` })];
            if (!distinct.exact || distinct.value !== 1 || missing > 0)
                return [];
            return [makeFinding(context, { check: 'constant-column', column, level, count: rows, examples: [], message: `${column}: every row has the same value, so it tells nothing` })];
        });
    }
    function classImbalance() {
        const { target } = plan;
        const level = plan.levels['class-imbalance'];
        if (level === 'off' || target?.kind.task !== 'classes' || !plan.made.has('class-imbalance'))
            return [];
        const { counts } = target.kind;
        const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
        const rare = [...counts].filter(([, count]) => count < (RARE * all) / counts.size).sort(([, a], [, b]) => a - b);
        const [rarest] = rare;
        if (rarest === undefined)
            return [];
        const column = header[target.place] ?? '';
        const named = context.showValues ? ` ${JSON.stringify(rarest[0])}` : '';
        const others = rare.length === 1 ? '' : `, and ${rare.length - 1} more ${rare.length === 2 ? 'class is' : 'classes are'} rare`;
        const message = `${column}: the class${named} has ${(0,format/* formatCount */.B4)(rarest[1])} of ${(0,format/* formatCount */.B4)(all)} rows (${(0,format/* formatPercent */.l9)(rarest[1] / all)})${others}; accuracy says little here, and few such rows judge the model`;
        return [makeFinding(context, { check: 'class-imbalance', column, level, count: rarest[1], examples: [], message })];
    }
}
/** Columns whose statistics are the same, so that they may be the same in every row: lists of places. Constant columns are found otherwise. */
function likelyDuplicates(statistics, target) {
    const groups = new Map();
    for (const [place, { type: _, ...described }] of statistics.entries()) {
        if (place === target || described.count === 0 || (described.distinct.value < 2 && described.missing === 0))
            continue;
        const key = (0,canonical_json/* canonicalJson */.d)(described);
        groups.set(key, [...(groups.get(key) ?? []), place]);
    }
    return [...groups.values()].filter((places) => places.length > 1);
}

// EXTERNAL MODULE: ./build/shared/tabular/cells/hash-cell.js
var hash_cell = __webpack_require__(27347);
;// CONCATENATED MODULE: ./build/actions/validate-data/traps/feature-sample.js




/** Rows: the standard error of an AUC of 0.99 is then below 0.001, of one positive in a hundred 0.005. */
const feature_sample_MOST_ROWS = 20_000;
const FEWEST_ROWS = 1000;
/** Of all features together, unless they are thousands: 16 MB. */
const MOST_CELLS = 2_000_000;
function createFeatureSample(columns, missing, mostRows = feature_sample_MOST_ROWS) {
    const most = Math.min(mostRows, Math.max(FEWEST_ROWS, Math.floor(MOST_CELLS / columns.length)));
    return {
        columns,
        values: columns.map(() => new Float64Array(most)),
        numbers: new Int32Array(most),
        codes: columns.map(() => new Map()),
        missing,
        most,
        rows: 0,
        thinned: 0,
    };
}
/** @param first the number of the batch's first row, from 0 */
function sampleRows(sample, batch, first) {
    for (let row = 0; row < batch.rows; row++) {
        const number = first + row;
        if (!isTaken(sample, number))
            continue;
        if (sample.rows === sample.most)
            thin(sample);
        // Thinning may have been enough to leave it out.
        if (isTaken(sample, number))
            take(sample, batch, { row, number });
    }
}
function isTaken({ thinned }, number) {
    return thinned === 0 || (0,hash_cell/* avalanche */.mZ)(number) >>> (32 - thinned) === 0;
}
function take(sample, batch, { row, number }) {
    const at = sample.rows++;
    sample.numbers[at] = number;
    for (const [index, { place, kind }] of sample.columns.entries()) {
        const text = batch.quoted[(0,rows_batch/* cellAt */.G0)(batch, row, place)] === rows_batch/* CELL */.JA.undecodable ? null : (0,rows_batch/* cellOrMissing */.Ow)(batch, row, place);
        const isMissing = text === null || text.trim() === '' || sample.missing.texts.has(text);
        const into = sample.values[index];
        if (into !== undefined)
            into[at] = isMissing ? Number.NaN : feature_sample_valueOf(text, { kind, codes: sample.codes[index] ?? new Map() });
    }
}
function feature_sample_valueOf(text, { kind, codes }) {
    if (kind === 'number')
        return (0,parse_number/* parseNumberText */.k)(text);
    if (kind === 'time')
        return (0,parse_time/* parseTimeText */.Q8)(text);
    const code = codes.get(text) ?? codes.size;
    codes.set(text, code);
    return code;
}
function thin(sample) {
    sample.thinned++;
    let kept = 0;
    for (let at = 0; at < sample.rows; at++) {
        const number = sample.numbers[at];
        if (!isTaken(sample, number))
            continue;
        sample.numbers[kept] = number;
        for (const values of sample.values)
            values[kept] = values[at];
        kept++;
    }
    sample.rows = kept;
}

;// CONCATENATED MODULE: ./build/actions/validate-data/traps/row-table.js
/** Hashes that are kept: 30 MB. Of more, every second, fourth, eighth … is. */
const MAX_KEPT = 3_000_000;
const LEAST_SLOTS = 1024;
const MAX_LOAD = 0.75;
/** What is known of a hash. */
const REPEATED = 1;
const CONFLICT = 2;
/** A label that is not known. */
const NO_LABEL = 255;
/** @param maxKept for tests */
function createRowTable(maxKept = MAX_KEPT) {
    return { words: new Int32Array(2 * LEAST_SLOTS), labels: new Uint8Array(LEAST_SLOTS), marks: new Uint8Array(LEAST_SLOTS), size: 0, thinned: 0, maxKept };
}
/** Takes in a row; of a label that is not known nothing can differ. */
function noteRow(table, first, second, label) {
    if (!isKept(table, first))
        return;
    const slot = slotOf(table.words, first, second);
    if (isFree(table.words, slot)) {
        put(table, slot, { first, second, label, marks: 0 });
        table.size++;
        if (table.size > MAX_LOAD * table.labels.length)
            rebuild(table, 2 * table.labels.length);
        if (table.size > table.maxKept)
            row_table_thin(table);
        return;
    }
    const known = table.labels[slot];
    const differs = known !== label && known !== NO_LABEL && label !== NO_LABEL;
    if (known === NO_LABEL)
        table.labels[slot] = label;
    table.marks[slot] = table.marks[slot] | REPEATED | (differs ? CONFLICT : 0);
}
function repeatedRows({ words, marks }) {
    const size = marks.reduce((count, mark) => count + Number(mark !== 0), 0);
    const slots = 2 ** Math.ceil(Math.log2(Math.max(LEAST_SLOTS, size / MAX_LOAD)));
    const found = { words: new Int32Array(2 * slots), numbers: new Int32Array(slots), conflicts: new Uint8Array(size), size };
    let number = 0;
    for (const [slot, mark] of marks.entries()) {
        if (mark === 0)
            continue;
        const [first, second] = [words[2 * slot], words[2 * slot + 1]];
        const place = slotOf(found.words, first, second);
        found.words[2 * place] = first;
        found.words[2 * place + 1] = second;
        found.numbers[place] = number;
        found.conflicts[number++] = Number((mark & CONFLICT) !== 0);
    }
    return found;
}
/** The number of a hash; −1 where it came once, or was passed over. */
function numberOf({ words, numbers }, first, second) {
    const slot = slotOf(words, first, second);
    return isFree(words, slot) ? -1 : numbers[slot];
}
function isKept({ thinned }, first) {
    return thinned === 0 || first >>> (32 - thinned) === 0;
}
/** Where the hash is, or the free slot where it belongs. */
function slotOf(words, first, second) {
    const mask = (words.length >> 1) - 1;
    const other = marked(first, second);
    // By the second word, because the first decides what is kept.
    let slot = other & mask;
    for (;;) {
        const [found, next] = [words[2 * slot], words[2 * slot + 1]];
        if ((found === first && next === other) || (found === 0 && next === 0))
            return slot;
        slot = (slot + 1) & mask;
    }
}
function isFree(words, slot) {
    return words[2 * slot] === 0 && words[2 * slot + 1] === 0;
}
/** The hash 0, 0 would look like a free slot. */
function marked(first, second) {
    return first === 0 && second === 0 ? 1 : second;
}
function put({ words, labels, marks }, slot, row) {
    words[2 * slot] = row.first;
    words[2 * slot + 1] = marked(row.first, row.second);
    labels[slot] = row.label;
    marks[slot] = row.marks;
}
function row_table_thin(table) {
    while (table.size > table.maxKept / 2) {
        table.thinned++;
        rebuild(table, table.labels.length);
    }
}
/** Into so many slots, with what is kept of it. */
function rebuild(table, slots) {
    const { words, labels, marks } = table;
    Object.assign(table, { words: new Int32Array(2 * slots), labels: new Uint8Array(slots), marks: new Uint8Array(slots), size: 0 });
    for (let slot = 0; slot < labels.length; slot++) {
        const [first, second] = [words[2 * slot], words[2 * slot + 1]];
        if ((first === 0 && second === 0) || !isKept(table, first))
            continue;
        put(table, slotOf(table.words, first, second), { first, second, label: labels[slot], marks: marks[slot] });
        table.size++;
    }
}

;// CONCATENATED MODULE: ./build/actions/validate-data/traps/label-reader.js



/** Texts of a class that are remembered: `true` is written in many ways, not in thousands. */
const MAX_REMEMBERED = 1000;
/** Reads the class of a row as a small number. */
function createLabelReader({ place, type, kind }) {
    const classes = kind.task === 'classes' ? [...kind.counts.keys()] : [];
    const known = new Map();
    return (batch, row) => {
        if (batch.quoted[(0,rows_batch/* cellAt */.G0)(batch, row, place)] === rows_batch/* CELL */.JA.undecodable)
            return NO_LABEL;
        const text = (0,rows_batch/* cellText */.Ie)(batch, row, place);
        const found = known.get(text);
        if (found !== undefined)
            return found;
        const at = classes.indexOf(labelOf(text, type));
        const code = at === -1 ? NO_LABEL : at;
        if (known.size < MAX_REMEMBERED)
            known.set(text, code);
        return code;
    };
}

// EXTERNAL MODULE: ./build/shared/tabular/split/side-of-text.js
var side_of_text = __webpack_require__(31700);
// EXTERNAL MODULE: ./build/shared/tabular/split/split-by-hash.js
var split_by_hash = __webpack_require__(14736);
// EXTERNAL MODULE: ./build/shared/tabular/split/split.js
var split = __webpack_require__(83821);
;// CONCATENATED MODULE: ./build/actions/validate-data/traps/side-reader.js





/** Where a model learns (validation rows too: they choose its weights), and where it is judged. */
const LEARNS = 0;
const JUDGES = 1;
const NOWHERE = 2;
/** Texts whose side is remembered. */
const side_reader_MAX_REMEMBERED = 100_000;
/** Reads the side of a row from its cells, without the others. `column` is the place of the id or of the split's column; −1: by the number of the row. */
function createSideReader(split, { column, missing }) {
    const sideOf = sideReaderOf(split);
    if (column === -1)
        return (_, __, number) => sideOf(String(number + 1));
    const known = new Map();
    return (batch, row) => {
        const cell = (0,rows_batch/* cellAt */.G0)(batch, row, column);
        const text = batch.quoted[cell] === rows_batch/* CELL */.JA.undecodable ? null : (0,rows_batch/* cellOrMissing */.Ow)(batch, row, column);
        if (text === null || missing.texts.has(text))
            return NOWHERE;
        const found = known.get(text);
        if (found !== undefined)
            return found;
        const side = sideOf(text);
        // Ids never come again.
        if (split.by !== 'hash' && known.size < side_reader_MAX_REMEMBERED)
            known.set(text, side);
        return side;
    };
}
/** The side of a text. */
function sideReaderOf(split) {
    if (split.by === 'hash')
        return (id) => judges((0,split_by_hash/* sideByHash */.v)(id, split));
    if (split.by === 'time') {
        const from = (0,parse_time/* parseTimeText */.Q8)(split['test-from']);
        return (text) => {
            const time = (0,parse_time/* parseTimeText */.Q8)(text);
            if (Number.isNaN(time))
                return NOWHERE;
            return time >= from ? JUDGES : LEARNS;
        };
    }
    const sideOf = (0,side_of_text/* sideOfText */.m)(split);
    return (text) => {
        const side = sideOf(text);
        return side === null ? NOWHERE : judges(side);
    };
}
function judges(side) {
    return side === split/* SIDE */.g.test ? JUDGES : LEARNS;
}

;// CONCATENATED MODULE: ./build/actions/validate-data/traps/row-watch.js





const row_watch_hash = new Int32Array(2);
function createRowWatch(key) {
    return { key, table: createRowTable() };
}
/** @param labelOf the code of a row's label; asked for every row that has a key */
function watchRows({ key, table }, { batch, view, labelOf }) {
    for (let row = 0; row < batch.rows; row++) {
        if ((0,key_scan/* hashKey */.EN)(key, { batch, view, row, out: row_watch_hash }))
            noteRow(table, row_watch_hash[0], row_watch_hash[1], labelOf === null ? NO_LABEL : labelOf(row));
    }
}
/** The table is not needed after this. */
function suspectsOf({ key, table }) {
    return { key, repeated: repeatedRows(table), thinned: table.thinned };
}
const SEEN_LEARNING = 1;
const SEEN_JUDGING = 2;
const BOTH = SEEN_LEARNING | SEEN_JUDGING;
function createTwinSearch({ key, repeated, thinned }) {
    const places = () => ({ files: new Uint32Array(repeated.size), lines: new Float64Array(repeated.size) });
    return { key, repeated, thinned, seen: new Uint8Array(repeated.size), judging: new Uint32Array(repeated.size), first: { judging: places(), learning: places() }, conflicts: (0,breaches/* createTally */.Xf)(), allJudging: 0 };
}
/** @param sideOf asked only for rows with twins; null where only the labels matter */
function searchTwins(search, { batch, view, file, sideOf }) {
    const { key, repeated, seen, judging, first, conflicts } = search;
    for (let row = 0; row < batch.rows; row++) {
        if (!(0,key_scan/* hashKey */.EN)(key, { batch, view, row, out: row_watch_hash }))
            continue;
        const number = numberOf(repeated, row_watch_hash[0], row_watch_hash[1]);
        if (number === -1)
            continue;
        if (repeated.conflicts[number] === 1)
            (0,breaches/* addToTally */.JQ)(conflicts, (0,rows_batch/* placeInBatch */.lg)(batch, row), () => null);
        const side = sideOf?.(row);
        if (side === LEARNS) {
            seen[number] = seen[number] | SEEN_LEARNING;
            notePlace(first.learning, number, { file, line: batch.lines[row] });
        }
        else if (side === JUDGES) {
            seen[number] = seen[number] | SEEN_JUDGING;
            judging[number] = judging[number] + 1;
            notePlace(first.judging, number, { file, line: batch.lines[row] });
        }
    }
}
function notePlace({ files, lines }, number, { file, line }) {
    if (lines[number] !== 0)
        return;
    files[number] = file;
    lines[number] = line;
}
/** @param files in their order */
function foundTwins({ seen, judging, first }, files) {
    const numbers = [...seen.keys()].filter((number) => seen[number] === BOTH);
    const at = ({ files: of, lines }, number) => ({ file: files[of[number] ?? -1] ?? '', line: lines[number] ?? 0 });
    numbers.sort((a, b) => (first.judging.files[a] ?? 0) - (first.judging.files[b] ?? 0) || (first.judging.lines[a] ?? 0) - (first.judging.lines[b] ?? 0));
    const tally = (0,breaches/* createTally */.Xf)();
    for (const number of numbers)
        (0,breaches/* addToTally */.JQ)(tally, at(first.judging, number), () => null);
    tally.count = numbers.reduce((sum, number) => sum + (judging[number] ?? 0), 0);
    const [earliest] = numbers;
    return { tally, twin: earliest === undefined ? null : at(first.learning, earliest) };
}
function countJudging(search, rows, sideOf) {
    for (let row = 0; row < rows; row++)
        search.allJudging += Number(sideOf(row) === JUDGES);
}

// EXTERNAL MODULE: ./build/shared/judge/metrics/score-metrics.js
var score_metrics = __webpack_require__(36352);
;// CONCATENATED MODULE: ./build/actions/validate-data/traps/tell-target.js

/** From here on a feature tells the target by itself. */
const TELLING_AUC = 0.99;
const TELLING_RECALL = 0.99;
const TELLING_CORRELATION = 0.999;
/** Of each class, and of a category on the average: fewer prove nothing. */
const LEAST_ROWS_OF_CLASS = 10;
const LEAST_ROWS_OF_CATEGORY = 20;
const LEAST_ROWS = 100;
/**
 * Of two classes: the area under the ROC curve of the feature, rising or falling, missing values below or above all others; of a category by the share
 * of positives in it, which favours the feature a little, so only where each category has 20 rows on the average.
 * @param labels 0 and 1
 */
function tellClasses({ values, isCategory }, labels) {
    const positives = labels.reduce((sum, label) => sum + label, 0);
    if (Math.min(positives, labels.length - positives) < LEAST_ROWS_OF_CLASS)
        return null;
    const ones = new Float64Array(labels.length).fill(1);
    const auc = (scores) => (0,score_metrics/* prepareRocAuc */.pr)(labels, scores)(ones);
    const shares = categoryShares(values, labels, isCategory);
    if (shares !== null)
        return { measure: 'AUC', value: auc(shares) };
    if (isCategory)
        return null;
    const ends = values.some(Number.isNaN) ? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] : [0];
    const found = ends.map((end) => auc(values.map((value) => (Number.isNaN(value) ? end : value))));
    return { measure: 'AUC', value: Math.max(...found, ...found.map((area) => 1 - area)) };
}
/** Numbers of so few different values may be categories: their order need not mean anything. */
const MOST_CODES = 20;
/** For each row the share of positives among the rows with its value; null where they are numbers, or too many. */
function categoryShares(values, labels, isCategory) {
    const found = new Map();
    for (const [row, value] of values.entries()) {
        const category = found.get(value) ?? { rows: 0, positives: 0 };
        category.rows++;
        category.positives += labels[row] ?? 0;
        found.set(value, category);
        if (!isCategory && found.size > MOST_CODES)
            return null;
    }
    if (found.size * LEAST_ROWS_OF_CATEGORY > values.length)
        return null;
    return values.map((value) => {
        const { positives = 0, rows = 1 } = found.get(value) ?? {};
        return positives / rows;
    });
}
/** Of more classes: the least recall of a class when each category is answered by its most frequent class. Numbers are taken as categories. */
function tellManyClasses({ values }, labels) {
    const categories = new Map();
    const classes = new Map();
    for (const [row, value] of values.entries()) {
        const label = labels[row] ?? Number.NaN;
        const counts = categories.get(value) ?? new Map();
        counts.set(label, (counts.get(label) ?? 0) + 1);
        categories.set(value, counts);
        const { rows } = classes.get(label) ?? { rows: 0 };
        classes.set(label, { rows: rows + 1, right: 0 });
        if (categories.size * LEAST_ROWS_OF_CATEGORY > values.length)
            return null;
    }
    if (classes.size < 2 || [...classes.values()].some(({ rows }) => rows < LEAST_ROWS_OF_CLASS))
        return null;
    for (const counts of categories.values()) {
        const [label, right] = [...counts].reduce((best, each) => (each[1] > best[1] ? each : best));
        const found = classes.get(label);
        if (found !== undefined)
            found.right += right;
    }
    return { measure: 'recall', value: Math.min(...[...classes.values()].map(({ rows, right }) => right / rows)) };
}
/** Of a quantity: Pearson's correlation without its sign, over the rows that have both; a category has none. */
function tellQuantity({ values, isCategory }, labels) {
    if (isCategory)
        return null;
    const both = [...values.keys()].filter((row) => !Number.isNaN(values[row]) && !Number.isNaN(labels[row]));
    if (both.length < LEAST_ROWS || both.length < values.length / 2)
        return null;
    const [x, y] = [values, labels].map((column) => {
        const mean = both.reduce((sum, row) => sum + (column[row] ?? 0), 0) / both.length;
        return both.map((row) => (column[row] ?? 0) - mean);
    });
    if (x === undefined || y === undefined)
        return null;
    const product = (a, b) => a.reduce((sum, value, place) => sum + value * (b[place] ?? 0), 0);
    const value = Math.abs(product(x, y)) / Math.sqrt(product(x, x) * product(y, y));
    return Number.isFinite(value) ? { measure: 'correlation', value } : null;
}

;// CONCATENATED MODULE: ./build/actions/validate-data/traps/row-traps.js





/** Fewer twins among the judging rows change no metric that anyone reads, and chance makes some; who did not ask is not told. */
const WORTH_TELLING = 0.01;
/** What was seen in the rows, as findings: what the split can't place, then leaks, then the rest. */
function rowTraps(looked, options) {
    return [...sideFinding(looked, options), ...leakedRows(looked, options), ...lateRows(looked, options), ...tellingFeatures(looked.sample, options), ...labelConflicts(looked, options), ...duplicateColumns(looked, options)];
}
/** Not a trap that can be let be: with such rows nothing can be trained. */
function sideFinding({ sides }, { context, split }) {
    if (sides === null || sides.tally.count === 0 || split.by === 'hash')
        return [];
    const needed = split.by === 'time' ? 'a date or time' : split.by === 'group' ? 'a group' : `one of ${split_column/* SIDES */.BV.flatMap((side) => (0,split_column/* sideNames */.WT)(split[side])).map((name) => JSON.stringify(name)).join(', ')}`;
    const message = `${split.column}: ${countOf(sides.tally.count, 'row', ['is', 'are'])} on no side of the split; data.split by ${split.by} needs ${needed} in every row`;
    return [makeFinding(context, { check: 'split', column: split.column, level: 'fail', ...sides.tally, message })];
}
function leakedRows({ twins, groups, paths, chance }, { plan, context, split, rows: all, isAsked }) {
    const found = [];
    const add = (level, column, { tally, twin }, said) => {
        if (tally.count === 0 || twin === null)
            return;
        const [first] = tally.examples;
        const thinned = said.thinned === 0 ? '' : `; only every ${2 ** said.thinned}th of them was looked at, so there are more`;
        const message = `${column === null ? '' : `${column}: `}${countOf(tally.count, 'row', ['judges', 'judge'])} the model and ${tally.count === 1 ? 'has' : 'have'} ${said.what} of a row that it learns from (${first?.file}:${first?.line} that of ${twin.file}:${twin.line})${thinned}; ${said.why}`;
        found.push(makeFinding(context, { check: 'leakage', column, level, ...tally, message }));
    };
    const rows = plan.levels['same-rows'];
    if (rows !== 'off' && twins !== null && chance === null) {
        const found = foundTwins(twins, paths);
        const judging = split.by === 'hash' || split.by === 'group' ? split.test * all : twins.allJudging;
        if (isAsked || found.tally.count * 2 ** twins.thinned >= WORTH_TELLING * judging)
            add(rows, null, found, { thinned: twins.thinned, what: 'the features', why: 'it can answer them from memory' });
    }
    const together = plan.levels['same-groups'];
    for (const { name, twins } of groups) {
        if (together !== 'off')
            add(together, name, foundTwins(twins, paths), { thinned: twins.thinned, what: `the ${name}`, why: `a split by group of ${name} keeps them on one side` });
    }
    return found;
}
function lateRows({ times }, { plan, context, time, split }) {
    const level = plan.levels.times;
    if (level === 'off' || times === null || times.older.count === 0)
        return [];
    const newest = context.showValues ? ` (${times.newestText})` : '';
    const message = `${time}: ${countOf(times.older.count, 'row', ['judges', 'judge'])} the model and ${times.older.count === 1 ? 'is' : 'are'} older than the newest that it learns from${newest}: it knows the future of these rows${split.by === 'time' ? '' : '; split by time judges it as it will be used'}`;
    return [makeFinding(context, { check: 'leakage', column: time, level, ...times.older, message })];
}
const LIMITS = { AUC: TELLING_AUC, recall: TELLING_RECALL, correlation: TELLING_CORRELATION };
const NAMES = { AUC: 'AUC', recall: 'least recall of a class', correlation: 'correlation' };
function tellingFeatures(sample, { plan, context }) {
    const level = plan.levels['telling-features'];
    if (level === 'off' || sample === null || plan.target === null)
        return [];
    const { kind } = plan.target;
    const [target, ...features] = sample.values.map((values) => values.subarray(0, sample.rows));
    if (target === undefined)
        return [];
    const known = Int32Array.from([...target.keys()].filter((row) => !Number.isNaN(target[row])));
    const labels = Float64Array.from(known, (row) => target[row] ?? Number.NaN);
    const binary = kind.task === 'classes' && kind.counts.size === 2;
    return features.flatMap((values, index) => {
        const column = sample.columns[index + 1];
        if (column === undefined)
            return [];
        const feature = { values: Float64Array.from(known, (row) => values[row] ?? Number.NaN), isCategory: column.kind === 'category' };
        const told = kind.task === 'quantity' ? tellQuantity(feature, labels) : binary ? tellClasses(feature, labels) : tellManyClasses(feature, labels);
        if (told === null || !(told.value >= LIMITS[told.measure]))
            return [];
        const message = `${column.name}: by itself it gives the target (${NAMES[told.measure]} ${told.value.toFixed(4)}${sample.thinned === 0 ? '' : `, in ${(0,format/* formatRows */.dZ)(known.length)} drawn from all`}); is it known when a prediction is asked for? If not, leave it out of train.features`;
        return [makeFinding(context, { check: 'leakage', column: column.name, level, count: known.length, examples: [], message })];
    });
}
function labelConflicts({ twins }, { plan, context, header }) {
    const level = plan.levels['label-conflicts'];
    if (level === 'off' || twins === null || twins.conflicts.count === 0)
        return [];
    const target = header[plan.target?.place ?? -1] ?? '';
    const thinned = twins.thinned === 0 ? '' : `; only every ${2 ** twins.thinned}th of the different rows was looked at, so there are more`;
    const message = `${target}: ${countOf(twins.conflicts.count, 'row', ['has', 'have'])} the features of another row and another ${target}${thinned}; no model can answer both`;
    return [makeFinding(context, { check: 'label-conflict', column: target, level, ...twins.conflicts, message })];
}
function duplicateColumns({ same }, { plan, context, header }) {
    const level = plan.levels['duplicate-columns'];
    if (level === 'off' || same === null)
        return [];
    const firsts = new Map(same.pairs.toReversed().map(({ place, other }) => [place, other]));
    return [...firsts].sort(([a], [b]) => a - b).map(([place, other]) => {
        const column = header[place] ?? '';
        return makeFinding(context, { check: 'duplicate-column', column, level, count: same.rows, examples: [], message: `${column}: the same as ${header[other]} in every row (${(0,format/* formatCount */.B4)(same.rows)})` });
    });
}

;// CONCATENATED MODULE: ./build/actions/validate-data/traps/same-columns.js

/** More pairs with equal statistics are not held against each other. */
const MAX_PAIRS = 1000;
/** @param groups places of columns that may be the same, ascending */
function createSameColumns(groups) {
    return { pairs: groups.flatMap((places) => places.flatMap((place, index) => places.slice(0, index).map((other) => ({ place, other })))).slice(0, MAX_PAIRS), rows: 0 };
}
function holdColumns(same, batch) {
    same.rows += batch.rows;
    same.pairs = same.pairs.filter((pair) => {
        for (let row = 0; row < batch.rows; row++)
            if (!isSame(batch, row, pair))
                return false;
        return true;
    });
}
function isSame(batch, row, { place, other }) {
    const { bytes, starts, ends, quoted } = batch;
    const [a, b] = [(0,rows_batch/* cellAt */.G0)(batch, row, place), (0,rows_batch/* cellAt */.G0)(batch, row, other)];
    if (quoted[a] !== quoted[b])
        return (0,rows_batch/* cellText */.Ie)(batch, row, place) === (0,rows_batch/* cellText */.Ie)(batch, row, other);
    return bytes.compare(bytes, starts[b], ends[b], starts[a], ends[a]) === 0;
}

;// CONCATENATED MODULE: ./build/actions/validate-data/traps/side-faults.js





function createSideFaults(place) {
    return { place, tally: (0,breaches/* createTally */.Xf)() };
}
function noteSides({ place, tally }, batch, sideOf) {
    for (let row = 0; row < batch.rows; row++) {
        if (sideOf(row) === NOWHERE)
            (0,breaches/* addToTally */.JQ)(tally, (0,rows_batch/* placeInBatch */.lg)(batch, row), () => (0,rows_batch/* cellOrMissing */.Ow)(batch, row, place));
    }
}
/** Whether some row may be on no side, as the scan of the split's column shows. Ids are held by their own rules. */
function suspectsSides(column, { split, missing }) {
    if (column === undefined || split.by === 'hash')
        return false;
    if (column.missing + column.blanks + column.undecodable > 0)
        return true;
    if (column.mode === 'exact') {
        const { table } = column;
        const sideOf = sideReaderOf(split);
        for (let code = 0; code < table.size; code++) {
            const text = (0,value_table/* valueBytes */.LH)(table, code).toString();
            if (table.marks[code] === columns_marks/* MISSING */.lV || missing.texts.has(text) || sideOf(text) === NOWHERE)
                return true;
        }
        return false;
    }
    if (split.by === 'time')
        return column.mode !== 'time' || column.breaches.some(({ count }) => count > 0);
    return split.by === 'column';
}

;// CONCATENATED MODULE: ./build/actions/validate-data/traps/time-order.js




function createTimeOrder(place, missing) {
    return { place, missing, newestLearning: Number.NEGATIVE_INFINITY, newestText: '', oldestJudging: Number.POSITIVE_INFINITY, older: (0,breaches/* createTally */.Xf)() };
}
function restartedTimes(order) {
    return { ...order, older: (0,breaches/* createTally */.Xf)() };
}
function isOutOfOrder({ oldestJudging, newestLearning }) {
    return oldestJudging < newestLearning;
}
function noteTimes(order, batch, sideOf) {
    for (let row = 0; row < batch.rows; row++) {
        const text = textAt(order, batch, row);
        const time = text === null ? Number.NaN : (0,parse_time/* parseTimeText */.Q8)(text);
        if (text === null || Number.isNaN(time))
            continue;
        const side = sideOf(row);
        if (side === LEARNS && time > order.newestLearning) {
            order.newestLearning = time;
            order.newestText = text.trim();
        }
        else if (side === JUDGES && time < order.oldestJudging)
            order.oldestJudging = time;
    }
}
function noteOlder(order, batch, sideOf) {
    for (let row = 0; row < batch.rows; row++) {
        const text = textAt(order, batch, row);
        if (text === null || !((0,parse_time/* parseTimeText */.Q8)(text) < order.newestLearning) || sideOf(row) !== JUDGES)
            continue;
        (0,breaches/* addToTally */.JQ)(order.older, (0,rows_batch/* placeInBatch */.lg)(batch, row), () => text);
    }
}
function textAt({ place, missing }, batch, row) {
    const text = batch.quoted[(0,rows_batch/* cellAt */.G0)(batch, row, place)] === rows_batch/* CELL */.JA.undecodable ? null : (0,rows_batch/* cellOrMissing */.Ow)(batch, row, place);
    return text === null || missing.texts.has(text) ? null : text;
}

;// CONCATENATED MODULE: ./build/actions/validate-data/traps/trap-plan.js





/** Fewer prove nothing about what a column could hold. */
const ENOUGH_ROWS = 100;
function levelsOf(asked) {
    const { 'same-rows': rows = 'warn', 'same-groups': groups = 'warn', times = 'warn', 'telling-features': features = 'warn' } = asked;
    return { ...asked, 'same-rows': rows, 'same-groups': groups, times, 'telling-features': features };
}
/** What of `data.traps` can be looked for in this data. A column that the header lacks is a finding of its own. */
function planTraps({ config, scanned: { header, columns, rows }, statistics, isServing }) {
    const { data, train, evaluate } = config;
    const asked = schema/* trapsSchema */.as.parse(data?.traps ?? {});
    const levels = levelsOf(asked);
    const split = data?.split ?? split_rows/* DEFAULT_SPLIT */.H;
    const placeOf = (name) => (name === undefined ? -1 : header.indexOf(name));
    const target = targetOf(placeOf(data?.target));
    const apart = new Set([data?.id, data?.target, (0,split_column/* splitColumn */.ho)(split)]);
    const features = (train?.features ?? header.filter((name) => !apart.has(name))).map(placeOf).filter((place) => place !== -1);
    const splitBy = split.by === 'hash' ? data?.id : split.column;
    const canSplit = splitBy === undefined || placeOf(splitBy) !== -1;
    const groups = [...new Set([...(split.by === 'hash' ? [] : [data?.id]), ...(split.by === 'group' && evaluate?.group === split.column ? [] : [evaluate?.group])])].flatMap((name) => (name === undefined || placeOf(name) === -1 ? [] : [{ name, place: placeOf(name) }]));
    const timePlace = placeOf(data?.time);
    const noTarget = isServing ? 'these rows are for serving' : data?.target === undefined ? 'no data.target' : target === null ? 'the target is not in the header' : null;
    const noSplit = canSplit ? null : 'the column of the split is not in the header';
    const tooFew = rows < ENOUGH_ROWS ? `fewer than ${ENOUGH_ROWS} rows` : null;
    const noFeatures = features.length === 0 ? 'no column beside id, target and split column' : null;
    const reasons = {
        'same-rows': noTarget ?? noSplit ?? noFeatures,
        'same-groups': noTarget ?? noSplit ?? (groups.length === 0 ? `no evaluate.group${split.by === 'hash' ? '; a split by hash keeps each id on one side' : ' and no data.id'}` : null),
        times: noTarget ?? noSplit ?? (data?.time === undefined ? 'no data.time' : timePlace === -1 ? 'data.time is not in the header' : split.by === 'time' && split.column === data.time ? 'the split is by that time' : null),
        'telling-features': noTarget ?? noFeatures ?? tooFew ?? (target?.kind.task === 'none' ? 'the target is neither two or more classes nor a quantity' : null),
        'label-conflicts': noTarget ?? noFeatures ?? (target?.kind.task === 'classes' ? null : 'the target has no classes'),
        'constant-columns': tooFew,
        'duplicate-columns': tooFew,
        'class-imbalance': noTarget ?? tooFew ?? (target?.kind.task === 'classes' ? null : 'the target has no classes'),
    };
    const wanted = schema/* TRAPS */.d5.filter((trap) => levels[trap] !== 'off');
    const many = rows > schema/* MAX_ROWS_UNASKED */.xm ? `${(0,format/* formatRows */.dZ)(rows)} are read once more only where data.traps names it` : null;
    const notMade = wanted.flatMap((trap) => {
        const reason = rows === 0 ? 'no rows' : (reasons[trap] ?? (asked[trap] === undefined ? many : null));
        return reason === null ? [] : [{ trap, reason }];
    });
    const made = new Set(wanted.filter((trap) => !notMade.some((each) => each.trap === trap)));
    return { levels, made, notMade, target, features, groups, splitPlace: isServing ? -1 : placeOf(splitBy), timePlace };
    function targetOf(place) {
        const [scan, described] = [columns[place], statistics[place]];
        return scan === undefined || described === undefined ? null : { place, type: described.type, kind: targetKind(scan, described) };
    }
}
/** The features that a sample is taken of, the target first; texts of too many different values name rows and tell nothing. */
function columnsToSample({ target, features }, { header, statistics }) {
    if (target === null)
        return [];
    const kindOf = ({ type }) => {
        if (type === 'integer' || type === 'number')
            return 'number';
        return type === 'date' || type === 'timestamp' ? 'time' : 'category';
    };
    const columns = features.flatMap((place) => {
        const described = statistics[place];
        if (described === undefined || place === target.place || described.distinct.value < 2)
            return described?.distinct.value === 1 && described.missing > 0 ? [{ name: header[place] ?? '', place, kind: 'category' }] : [];
        const kind = kindOf(described);
        return kind === 'category' && (!described.distinct.exact || described.distinct.value > MOST_CATEGORIES) ? [] : [{ name: header[place] ?? '', place, kind }];
    });
    return [{ name: header[target.place] ?? '', place: target.place, kind: target.kind.task === 'quantity' ? 'number' : 'category' }, ...columns];
}
const MOST_CATEGORIES = 1000;

;// CONCATENATED MODULE: ./build/actions/validate-data/traps/look-for-traps.js
















/** Of the rows, in their features. */
const LEAST_DIFFERENT = 0.1;
const CHECKS_OF = {
    'same-rows': ['leakage'],
    'same-groups': ['leakage'],
    times: ['leakage'],
    'telling-features': ['leakage'],
    'label-conflicts': ['label-conflict'],
    'constant-columns': ['constant-column', 'empty-column'],
    'duplicate-columns': ['duplicate-column'],
    'class-imbalance': ['class-imbalance'],
};
/**
 * What lets a model look better than it is, or a column tell nothing. The statistics of the scan show some of it; for the rest the files are read again,
 * and a third time where rows came more than once, to see on which sides of the split they are. What is not asked for costs nothing.
 * @throws UserError where the files are others than those that were scanned; CancelledError
 */
async function lookForTraps(files, options) {
    const { config, scanned, statistics, isServing, context } = options;
    const plan = planTraps({ config, scanned, statistics, isServing });
    const looked = await lookAtRows(files, { ...options, plan });
    const findings = [...rowTraps(looked, { plan, context, header: scanned.header, split: options.data.split ?? split_rows/* DEFAULT_SPLIT */.H, time: options.data.time ?? '', rows: scanned.rows, isAsked: options.data.traps?.['same-rows'] !== undefined }), ...columnTraps({ plan, header: scanned.header, rows: scanned.rows, statistics, context })];
    const made = [...plan.made].filter((trap) => trap !== 'same-rows' || looked.chance === null);
    const passed = [...new Set(made.flatMap((trap) => CHECKS_OF[trap]))].filter((check) => !findings.some((finding) => finding.check === check));
    return { findings, made, passed, notMade: [...(looked.chance === null ? [] : [{ trap: 'same-rows', reason: looked.chance }]), ...plan.notMade] };
}
async function lookAtRows(files, options) {
    const { plan, scanned } = options;
    const paths = scanned.files.map(({ path }) => path);
    const create = watchersFor(options);
    let first = create();
    if (first.isIdle)
        return { ...first, twins: null, groups: [], chance: null, paths };
    const readLabel = plan.made.has('label-conflicts') && plan.target !== null ? createLabelReader(plan.target) : null;
    await scanAgain(files, options, () => {
        first = create();
        const { sides, sample, same, times, rows, groups } = first;
        return (batch, { view, number, sideOf }) => {
            if (sides !== null)
                noteSides(sides, batch, sideOf);
            if (sample !== null)
                sampleRows(sample, batch, number);
            if (same !== null)
                holdColumns(same, batch);
            if (times !== null)
                noteTimes(times, batch, sideOf);
            if (rows !== null)
                watchRows(rows, { batch, view, labelOf: readLabel === null ? null : (row) => readLabel(batch, row) });
            for (const { watch } of groups)
                watchRows(watch, { batch, view, labelOf: null });
        };
    });
    const suspects = { rows: first.rows === null ? null : suspectsOf(first.rows), groups: first.groups.map(({ name, watch }) => ({ name, suspects: suspectsOf(watch) })) };
    const { sides, sample, same, times } = first;
    const chance = first.rows === null ? null : chanceTwins(first.rows, options);
    first = IDLE;
    return { sides, sample, same, chance, paths, ...(await findTwins(files, suspects, { ...options, times, chance, paths })) };
}
/** With features that say little, rows are alike everywhere; nobody who did not ask is told of it. */
function chanceTwins({ table }, { data, scanned: { rows } }) {
    const different = table.size * 2 ** table.thinned;
    if (data.traps?.['same-rows'] !== undefined || different >= LEAST_DIFFERENT * rows)
        return null;
    return `${table.thinned === 0 ? '' : 'about '}${(0,format/* formatCount */.B4)(different)} different rows of ${(0,format/* formatCount */.B4)(rows)} in their features: twins are chance`;
}
/** Reads the files once more where something came more than once, or rows are out of order. */
async function findTwins(files, suspects, options) {
    const { plan, data, times, chance, paths } = options;
    const judgesRows = plan.made.has('same-rows') && chance === null;
    const by = data.split?.by ?? split_rows/* DEFAULT_SPLIT */.H.by;
    // Of a split by shares their number is known well enough, and the hash of every id costs a second per million.
    const countsJudging = judgesRows && (by === 'time' || by === 'column');
    const create = () => ({
        twins: suspects.rows === null || !(judgesRows || plan.made.has('label-conflicts')) ? null : createTwinSearch(suspects.rows),
        groups: suspects.groups.map(({ name, suspects }) => ({ name, twins: createTwinSearch(suspects) })),
        times: times === null ? null : restartedTimes(times),
    });
    let second = create();
    const searches = [second.twins, ...second.groups.map(({ twins }) => twins)];
    if ((times === null || !isOutOfOrder(times)) && searches.every((search) => search === null || search.repeated.size === 0))
        return second;
    await scanAgain(files, options, () => {
        second = create();
        const { twins, groups, times } = second;
        return (batch, { view, sideOf }) => {
            const file = paths.indexOf(batch.file);
            if (twins !== null && countsJudging)
                countJudging(twins, batch.rows, sideOf);
            if (twins !== null)
                searchTwins(twins, { batch, view, file, sideOf: judgesRows ? sideOf : null });
            for (const group of groups)
                searchTwins(group.twins, { batch, view, file, sideOf });
            if (times !== null)
                noteOlder(times, batch, sideOf);
        };
    });
    return second;
}
const IDLE = { sides: null, sample: null, same: null, times: null, rows: null, groups: [], isIdle: true };
function watchersFor({ plan, data, scanned, statistics }) {
    const missing = (0,missing_texts/* missingTexts */.N)(data['missing-values'] ?? []);
    const split = data.split ?? split_rows/* DEFAULT_SPLIT */.H;
    const duplicates = plan.made.has('duplicate-columns') ? likelyDuplicates(statistics, plan.target?.place ?? -1) : [];
    const sampled = plan.made.has('telling-features') ? columnsToSample(plan, { header: scanned.header, statistics }) : [];
    const needsSides = suspectsSides(scanned.columns[plan.splitPlace], { split, missing });
    const watch = (places, skipMissing) => createRowWatch({ places, rules: places.map(() => (0,column_rules/* freeRules */.Gr)(missing)), skipMissing });
    return () => {
        const watchers = {
            sides: needsSides ? createSideFaults(plan.splitPlace) : null,
            sample: sampled.length > 1 ? createFeatureSample(sampled, missing) : null,
            same: duplicates.length > 0 ? createSameColumns(duplicates) : null,
            times: plan.made.has('times') ? createTimeOrder(plan.timePlace, missing) : null,
            rows: plan.made.has('same-rows') || plan.made.has('label-conflicts') ? watch(plan.features, false) : null,
            groups: plan.made.has('same-groups') ? plan.groups.map(({ name, place }) => ({ name, watch: watch([place], true) })) : [],
        };
        const { groups, ...others } = watchers;
        return { ...watchers, isIdle: groups.length === 0 && Object.values(others).every((each) => each === null) };
    };
}
/** @param start makes what takes the batches; called again where a file has to be begun anew */
async function scanAgain(files, { plan, data, scanned, signal, onProgress }, start) {
    const readSide = createSideReader(data.split ?? split_rows/* DEFAULT_SPLIT */.H, { column: plan.splitPlace, missing: (0,missing_texts/* missingTexts */.N)(data['missing-values'] ?? []) });
    const read = await (0,scan_files/* scanFiles */.T)(files, {
        signal,
        onProgress,
        start: () => {
            const take = start();
            let number = 0;
            return {
                onBatch(batch) {
                    take(batch, { view: new DataView(batch.bytes.buffer, batch.bytes.byteOffset, batch.bytes.length), number, sideOf: sidesOf(readSide, batch, number) });
                    number += batch.rows;
                },
                onFault: () => undefined,
            };
        },
    });
    const other = read.find(({ sha256 }, place) => sha256 !== scanned.files[place]?.sha256);
    if (other !== undefined)
        throw new errors/* UserError */.yo(`${other.path}: the file was changed while it was read; run it again when nothing writes to it`);
}
/** The sides of a batch's rows, each found out once. */
function sidesOf(readSide, batch, first) {
    const known = new Int8Array(batch.rows).fill(-1);
    return (row) => {
        if (known[row] === -1)
            known[row] = readSide(batch, row, first + row);
        return known[row];
    };
}

;// CONCATENATED MODULE: ./build/actions/validate-data/look-at-data.js













/** All that is found in the rows themselves. */
async function lookAtData(files, config, look) {
    const { data, ports, name, isServing } = look;
    const context = { showValues: data['show-values'] };
    const scanned = await scanWithSpill(files, data, look);
    const columns = describeColumns(scanned);
    const traps = await lookForTraps(files, { config, data, scanned, statistics: columns.map(({ statistics }) => statistics), isServing, context, signal: ports.cancel.signal, onProgress: showProgress(ports, name) });
    const ofRules = [
        ...findingsOf(scanned, { described: columns, data, named: namedColumns(config), optional: isServing ? data.target : undefined, context }),
        ...(isServing ? [] : positiveFindings(context, { config, scanned, described: columns })),
    ];
    return { scanned, columns, traps, findings: [...ofRules, ...traps.findings.filter((finding) => !isSaid(finding, ofRules))] };
}
/** Whatever comes of it, what was written to the disk on the way is gone. */
async function scanWithSpill(files, data, { ports, threads, name, directory }) {
    const spillDirectory = (0,external_node_path_.join)(directory, 'spill');
    await ports.files.makeDirectory(spillDirectory);
    try {
        return await scanData(files, { data, signal: ports.cancel.signal, onProgress: showProgress(ports, name), spillDirectory, threads, placesKept: (columns) => (data['show-values'] ? failuresKept(columns, breaches/* MAX_EXAMPLES */.Nq) : breaches/* MAX_EXAMPLES */.Nq) });
    }
    finally {
        await ports.files.remove(spillDirectory);
    }
}
/** The header, then rows that can't be read, then column by column as declared, then the rules, then the rows as a whole. */
function findingsOf(scanned, { described, data, named, optional, context }) {
    const { header, columns, files, repeats, shares } = scanned;
    const ofColumns = Object.entries(data.columns ?? {}).flatMap(([name, config]) => {
        const place = header.indexOf(name);
        const scan = columns[place];
        const statistics = described[place]?.statistics;
        if (scan === undefined || statistics === undefined)
            return [];
        return [...columnFindings(context, { name, config, scan, repeats: repeats.get(place) }), ...expectationFindings(context, { name, config, scan, statistics, shares: shares.get(place) })];
    });
    return [...headerFindings(context, { header, named, data, files, optional }), ...faultFindings(context, scanned), ...ofColumns, ...ruleFindings(context, { data, tallies: scanned.rules }), ...rowFindings(context, { data, scanned })];
}
/** Cells that break a rule of their column need not be told again for keeping their rows off both sides of the split. */
function isSaid({ check, column, count }, findings) {
    const same = findings.filter((finding) => finding.column === column && finding.level === 'fail' && ['type', 'missing', 'values'].includes(finding.check));
    return check === 'split' && same.reduce((sum, finding) => sum + finding.count, 0) >= count;
}

// EXTERNAL MODULE: ./build/shared/statistics/normal.js
var normal = __webpack_require__(25115);
;// CONCATENATED MODULE: ./build/shared/statistics/chi-square.js

/**
 * P(X > x) of a chi-square variable with a whole number of degrees of freedom, by the finite sum that integration by parts gives
 * (Abramowitz and Stegun, Handbook of Mathematical Functions, 26.4.4 and 26.4.5). All terms are positive, so small tails keep their digits.
 * @throws RangeError where the degrees of freedom are no whole number from 1 on
 */
function chiSquareUpperTail(x, degrees) {
    if (!Number.isInteger(degrees) || degrees < 1)
        throw new RangeError(`Degrees of freedom are a whole number from 1 on, not ${degrees}`);
    if (!(x > 0))
        return 1;
    const half = x / 2;
    const odd = degrees % 2 === 1;
    // By logarithms: exp(−x/2) is zero long before the sum is.
    let logTerm = odd ? Math.log(Math.sqrt(half)) - half - Math.log(Math.sqrt(Math.PI) / 2) : -half;
    let sum = odd ? 2 * (0,normal/* normalUpperTail */.IL)(Math.sqrt(x)) : 0;
    for (let place = odd ? 1.5 : 1; place <= degrees / 2; place++) {
        sum += Math.exp(logTerm);
        logTerm += Math.log(half / place);
    }
    return Math.min(1, sum);
}
/** The point that a chi-square variable exceeds with this probability, by bisection to the last digits. */
function chiSquareUpperPoint(probability, degrees) {
    if (!(probability > 0 && probability < 1))
        throw new RangeError(`A probability lies between 0 and 1, not ${probability}`);
    let [low, high] = [0, 1];
    while (chiSquareUpperTail(high, degrees) > probability)
        high *= 2;
    for (let middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2) {
        if (chiSquareUpperTail(middle, degrees) > probability)
            low = middle;
        else
            high = middle;
    }
    return high;
}

;// CONCATENATED MODULE: ./build/shared/statistics/cramers-v.js

/**
 * Cramér's V of two rows of counts, 0 (equal shares) to 1, and the p-value of Pearson's chi-square test that both come from one distribution.
 * Columns that are empty in both rows are left out. NaN and 1 where a row is empty or only one column is left.
 */
function cramersV(first, second) {
    const columns = first.map((count, place) => [count, second[place] ?? 0]).filter(([a, b]) => a + b > 0);
    const [n, m] = [columns.reduce((sum, [count]) => sum + count, 0), columns.reduce((sum, [, count]) => sum + count, 0)];
    if (columns.length < 2 || n === 0 || m === 0)
        return { value: Number.NaN, chiSquare: 0, pValue: 1 };
    const rows = n + m;
    let chiSquare = 0;
    for (const [a, b] of columns) {
        const share = (a + b) / rows;
        chiSquare += (a - n * share) ** 2 / (n * share) + (b - m * share) ** 2 / (m * share);
    }
    return { value: Math.sqrt(chiSquare / rows), chiSquare, pValue: chiSquareUpperTail(chiSquare, columns.length - 1) };
}

;// CONCATENATED MODULE: ./build/shared/statistics/jensen-shannon.js
/**
 * Jensen–Shannon distance of two histograms over the same bins: the root of the divergence in bits, from 0 (equal) to 1 (nothing in common)
 * (Endres and Schindelin, A new metric for probability distributions, 2003). NaN where a side is empty.
 */
function jensenShannonDistance(reference, current) {
    const [before, now] = [jensen_shannon_sum(reference), jensen_shannon_sum(current)];
    let divergence = 0;
    for (const [bin, count] of reference.entries()) {
        const [p, q] = [count / before, (current[bin] ?? 0) / now];
        const middle = (p + q) / 2;
        if (p > 0)
            divergence += (p * Math.log2(p / middle)) / 2;
        if (q > 0)
            divergence += (q * Math.log2(q / middle)) / 2;
    }
    if (before === 0 || now === 0)
        return Number.NaN;
    return Math.sqrt(Math.max(0, divergence));
}
function jensen_shannon_sum(counts) {
    return counts.reduce((total, count) => total + count, 0);
}

;// CONCATENATED MODULE: ./build/shared/statistics/weighted-values.js
/** The number of all values together. */
function totalCount({ counts }) {
    return counts.reduce((sum, count) => sum + count, 0);
}
/**
 * Walks over the values of both sides in order.
 * @param visit gets the shares of both sides up to and with a value, and the distance to the next one (0 after the last)
 */
function walkTogether(first, second, visit) {
    const [n, m] = [totalCount(first), totalCount(second)];
    let [i, j, before, after] = [0, 0, 0, 0];
    while (i < first.values.length || j < second.values.length) {
        const value = Math.min(first.values[i] ?? Number.POSITIVE_INFINITY, second.values[j] ?? Number.POSITIVE_INFINITY);
        if (first.values[i] === value)
            before += first.counts[i++] ?? 0;
        if (second.values[j] === value)
            after += second.counts[j++] ?? 0;
        const next = Math.min(first.values[i] ?? Number.POSITIVE_INFINITY, second.values[j] ?? Number.POSITIVE_INFINITY);
        visit([before / n, after / m], Number.isFinite(next) ? next - value : 0);
    }
}

;// CONCATENATED MODULE: ./build/shared/statistics/kolmogorov-smirnov.js

/** Pairs of rows up to which the p-value is exact: a millisecond. */
const EXACT_PAIRS = 1_000_000;
/**
 * Two-sample Kolmogorov–Smirnov test, two-sided: the largest distance of the distribution functions, and the probability of one as large
 * in samples of one distribution. That is exact for samples without ties of up to a million pairs (Hodges, The significance probability of
 * the Smirnov two-sample test, 1958), then Kolmogorov's limit. Both sides need a value.
 */
function kolmogorovSmirnov(first, second) {
    let statistic = 0;
    walkTogether(first, second, ([a, b]) => {
        statistic = Math.max(statistic, Math.abs(a - b));
    });
    const [n, m] = [totalCount(first), totalCount(second)];
    return { statistic, pValue: n * m <= EXACT_PAIRS ? exactTail(statistic, n, m) : limitTail(statistic * Math.sqrt((n * m) / (n + m))) };
}
/** The share of lattice paths from (0, 0) to (n, m) that leave the band around the diagonal. */
function exactTail(statistic, n, m) {
    // Half a step below, so that rounding can't put a path of exactly this distance inside.
    const band = (Math.floor(statistic * n * m - 1e-7) + 0.5) / (n * m);
    const inside = Float64Array.from({ length: m + 1 }, (_, j) => (j / m > band ? 0 : 1));
    for (let i = 1; i <= n; i++) {
        const weight = i / (i + m);
        inside[0] = i / n > band ? 0 : weight * inside[0];
        for (let j = 1; j <= m; j++)
            inside[j] = Math.abs(i / n - j / m) > band ? 0 : weight * inside[j] + inside[j - 1];
    }
    return Math.min(1, Math.max(0, 1 - inside[m]));
}
/** 2 Σ (−1)^(k−1) exp(−2 k² x²); below 0.2 it is 1 to twelve digits. */
function limitTail(x) {
    if (x < 0.2)
        return 1;
    let sum = 0;
    for (let k = 1, sign = 1; k <= 100; k++, sign = -sign)
        sum += sign * Math.exp(-2 * k * k * x * x);
    return Math.min(1, Math.max(0, 2 * sum));
}

;// CONCATENATED MODULE: ./build/shared/statistics/population-stability.js

/** Added to every bin on both sides: an empty one would make the index infinite, and a tiny fill alone would decide it. */
const HALF_COUNT = 0.5;
/** Of equal samples so many, at most, exceed the noise point. */
const FALSE_ALARMS = 0.01;
/** Makes the noise point of few bins and few rows wide enough; found by simulation (test/bench/drift). */
const WIDENED = 8;
/**
 * Population stability index, Σ (q − p) · ln(q / p) over bins with the shares p of the reference and q of the current counts.
 * Bins that are empty on both sides are left out.
 * @param added to each bin of both sides before shares are taken; 0 gives the textbook's index, infinite where one side lacks a bin
 */
function populationStabilityIndex(reference, current, added = HALF_COUNT) {
    const pairs = occupied(reference, current);
    const [before, now] = [total(pairs, 0) + added * pairs.length, total(pairs, 1) + added * pairs.length];
    return pairs.reduce((sum, pair) => {
        const [p, q] = [(pair[0] + added) / before, (pair[1] + added) / now];
        return sum + (q - p) * Math.log(q / p);
    }, 0);
}
/**
 * What the index of two samples from one distribution stays below 99 times of 100. Without drift it is about χ²(bins − 1) · (1/n + 1/m)
 * (B. Yurdakul, Statistical properties of population stability index, 2018). Few rows have a heavier tail than χ²: to the next order each side
 * adds to a bin's expected part half of 1/(rows expected there)², and to the tail about twice that, which the last factor covers on the average
 * over the bins: simulated in test/bench/drift. The smaller side decides, however large the other is. 0 where there is but one bin.
 * @returns infinity where a side has no rows
 */
function stabilityNoisePoint(reference, current) {
    const pairs = occupied(reference, current);
    const [n, m] = [total(pairs, 0), total(pairs, 1)];
    if (n === 0 || m === 0)
        return Number.POSITIVE_INFINITY;
    if (pairs.length < 2)
        return 0;
    const spread = 1 / n + 1 / m;
    const few = (1 / n ** 2 + 1 / m ** 2) / spread;
    const sparse = pairs.reduce((sum, [before, now]) => sum + (n + m) / (before + now), 0) / pairs.length;
    return chiSquareUpperPoint(FALSE_ALARMS, pairs.length - 1) * spread * (1 + few * (sparse + WIDENED));
}
function occupied(reference, current) {
    return reference.map((count, bin) => [count, current[bin] ?? 0]).filter(([before, now]) => before + now > 0);
}
function total(pairs, side) {
    return pairs.reduce((sum, pair) => sum + pair[side], 0);
}

;// CONCATENATED MODULE: ./build/shared/statistics/wasserstein.js

/** First Wasserstein distance: the area between the distribution functions, in the unit of the values. Both sides need a value. */
function wassersteinDistance(first, second) {
    let area = 0;
    walkTogether(first, second, ([a, b], width) => {
        area += Math.abs(a - b) * width;
    });
    return area;
}

;// CONCATENATED MODULE: ./build/shared/tabular/drift/drift-bins.js
const DECILES = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
/** Numbers of so few different values are categories: deciles would hide one between two others. */
const MOST_NUMBERS = 20;
/**
 * A category gets a bin of its own where the smaller side would have so many rows of it without drift, the least for which χ² describes the noise.
 * Both sides together decide: chosen by the reference alone, the bins would hold what is frequent there by chance.
 */
const drift_bins_LEAST_ROWS = 5;
const drift_bins_MOST_CATEGORIES = 50;
/** What a column is compared by; null where nothing is. */
function comparedBy({ distribution }) {
    return distribution === null || distribution.kind === 'times' ? null : distribution;
}
/** Ten bins at the deciles of the reference, or its categories; both sides say which are frequent enough. */
function binningOf(reference, current, distribution) {
    if (distribution.kind === 'numbers' && !(distribution.rank_error === 0 && distribution.values.length <= MOST_NUMBERS)) {
        const edges = decileEdges(distribution);
        const least = distribution.values[0] ?? 0;
        return { kind: 'numbers', edges, least: edges[0] === least ? least : null };
    }
    return { kind: 'categories', bins: frequentCategories(countsOf(distribution), countsOf(comparedBy(current)), [reference, current].map(({ count, missing }) => count + missing)) };
}
/** Bins of a binning, without those of other and of missing values. */
function binCount(binning) {
    return binning.kind === 'numbers' ? binning.edges.length + 2 : binning.bins.size;
}
/** The bin of a number, or of a category by its name; −1 where it has none of its own. */
function binOfValue(binning, value) {
    if (binning.kind === 'categories')
        return binning.bins.get(String(value)) ?? -1;
    if (typeof value === 'string')
        return -1;
    return binning.least !== null && value < binning.least ? binning.edges.length + 1 : binOf(binning.edges, value);
}
/** The bins of a binning, one for all other present values, one for missing ones. */
function driftBins(reference, current, distribution) {
    const binning = binningOf(reference, current, distribution);
    return { reference: binned(binning, reference), current: binned(binning, current) };
}
/** Rows of each bin; one more for all other present values, one for missing ones. */
function binned(binning, column) {
    const counts = Array.from({ length: binCount(binning) }, () => 0);
    const distribution = comparedBy(column);
    const isOfKind = binning.kind === 'categories' || distribution?.kind === 'numbers';
    for (const [place, value] of (isOfKind ? (distribution?.values ?? []) : []).entries()) {
        const bin = binOfValue(binning, value);
        if (bin !== -1)
            counts[bin] = (counts[bin] ?? 0) + (distribution?.counts[place] ?? 0);
    }
    return [...counts, ...rest(column, counts)];
}
function rest({ count, missing }, counts) {
    return [Math.max(0, count - counts.reduce((sum, bin) => sum + bin, 0)), missing];
}
/** A bin ends with its edge. Equal deciles make one edge. */
function decileEdges({ values, counts }) {
    const total = counts.reduce((sum, count) => sum + count, 0);
    const edges = new Set();
    let place = 0;
    let upTo = counts[0] ?? 0;
    for (const share of DECILES) {
        // Rounded, because 0.7 · 10 is more than 7.
        while (upTo < Math.round(share * total * 1e6) / 1e6)
            upTo += counts[++place] ?? total;
        edges.add(values[place] ?? Number.NaN);
    }
    return [...edges];
}
function binOf(edges, value) {
    const place = edges.findIndex((edge) => value <= edge);
    return place < 0 ? edges.length : place;
}
/** @param rows of both sides */
function frequentCategories(reference, current, rows) {
    const expected = Math.min(...rows) / rows.reduce((sum, each) => sum + each, 0);
    const names = [...new Set([...reference.keys(), ...current.keys()])];
    const both = names.map((name) => ({ name, count: (reference.get(name) ?? 0) + (current.get(name) ?? 0) }));
    const kept = both.filter(({ count }) => count * expected >= drift_bins_LEAST_ROWS).sort((a, b) => b.count - a.count).slice(0, drift_bins_MOST_CATEGORIES);
    return new Map(kept.map(({ name }, bin) => [name, bin]));
}
/** Numbers are named by their value, so that a column that was text and is numbers now can be compared. */
function countsOf(distribution) {
    if (distribution === null)
        return new Map();
    return new Map(distribution.values.map((value, place) => [String(value), distribution.counts[place] ?? 0]));
}

;// CONCATENATED MODULE: ./build/shared/tabular/drift/shapes.js
const shapes_BINS = 12;
/** Of the reference at each end, so that one far value doesn't press all others into one bin. */
const shapes_TAIL = 0.01;
/** Numbers over equal widths from the first to the last percent of the reference, the ends open; categories as they were compared. */
function shapesOf(reference, current, bins) {
    if (reference.kind !== 'numbers' || current?.kind !== 'numbers')
        return bins;
    const [low, high] = [shapes_valueAt(reference, shapes_TAIL), shapes_valueAt(reference, 1 - shapes_TAIL)];
    if (!(high > low))
        return bins;
    const histogram = ({ values, counts }) => {
        const shape = Array.from({ length: shapes_BINS }, () => 0);
        for (const [place, value] of values.entries()) {
            const bin = Math.min(shapes_BINS - 1, Math.max(0, Math.floor((shapes_BINS * (value - low)) / (high - low))));
            shape[bin] = (shape[bin] ?? 0) + (counts[place] ?? 0);
        }
        return shape;
    };
    return { reference: histogram(reference), current: histogram(current) };
}
function shapes_valueAt({ values, counts }, share) {
    const rank = share * (counts.reduce((sum, count) => sum + count, 0) - 1);
    let upTo = 0;
    return values.find((_, place) => (upTo += counts[place] ?? 0) > rank) ?? Number.NaN;
}

;// CONCATENATED MODULE: ./build/shared/tabular/drift/compare-column.js







/** Where more of the values are different than this share, they are names of rows, not categories. */
const MOST_DIFFERENT = 0.5;
/** Above this the order of the values is known too roughly for a distance of distribution functions. */
const FINE = 0.01;
/** @returns null where the reference holds what can't be compared: dates, names of rows, or nothing that was kept. Categories that became names are drift */
function compareColumn(reference, current) {
    const distribution = comparedBy(reference);
    if (distribution === null || reference.count + reference.missing === 0 || current.count + current.missing === 0)
        return null;
    if (distribution.kind === 'categories' && isNames(reference))
        return null;
    const bins = driftBins(reference, current, distribution);
    const counts = cramersV(bins.reference, bins.current);
    return {
        value: populationStabilityIndex(bins.reference, bins.current),
        noise: stabilityNoisePoint(bins.reference, bins.current),
        jensenShannon: jensenShannonDistance(bins.reference, bins.current),
        shapes: shapesOf(distribution, comparedBy(current), bins),
        ...(distribution.kind === 'numbers' ? ofNumbers(reference, current) : ofCategories(reference, current, counts)),
    };
}
function isNames({ type, count, distinct }) {
    return type === 'string' && (!distinct.exact || (distinct.value > 20 && distinct.value > MOST_DIFFERENT * count));
}
function ofNumbers({ distribution: before, stddev }, { distribution: now }) {
    const none = { pValue: null, kolmogorovSmirnov: null, wasserstein: null, cramersV: null, newValues: null, vanishedValues: null };
    if (before?.kind !== 'numbers' || now?.kind !== 'numbers' || before.rank_error > FINE || now.rank_error > FINE)
        return none;
    const { statistic, pValue } = kolmogorovSmirnov(before, now);
    return { ...none, pValue, kolmogorovSmirnov: statistic, wasserstein: stddev === null || stddev === 0 ? null : wassersteinDistance(before, now) / stddev };
}
function ofCategories(reference, current, { value, pValue }) {
    const [before, now] = [countsOf(comparedBy(reference)), countsOf(comparedBy(current))];
    return {
        pValue,
        kolmogorovSmirnov: null,
        wasserstein: null,
        cramersV: Number.isNaN(value) ? null : value,
        newValues: isWhole(before, reference) ? [...now.keys()].filter((name) => !before.has(name)) : null,
        vanishedValues: isWhole(now, current) ? [...before.keys()].filter((name) => !now.has(name)) : null,
    };
}
function isWhole(counts, { count }) {
    return [...counts.values()].reduce((sum, each) => sum + each, 0) === count;
}

;// CONCATENATED MODULE: ./build/actions/validate-data/measure-drift.js




/** Values that a finding names. */
const NAMED = 3;
/**
 * Holds each column against the reference. The limit is never below what samples of these sizes show without drift.
 * @throws UserError where `except` names no column
 */
function measureDrift(profile, reference, { drift, data, context }) {
    const finding = (level, message, column = null) => makeFinding(context, { check: 'drift', column, level, count: column === null ? 0 : profile.rows, examples: [], message });
    if (reference.state !== 'unavailable')
        refuseUnknown(drift, [profile, ...(reference.state === 'found' ? [reference.profile] : [])]);
    if (reference.state === 'first-version')
        return { drift: [], reference, findings: [finding('info', `drift: nothing to compare with, ${reference.reason}`)] };
    if (reference.state === 'unavailable')
        return { drift: [], reference, findings: [finding('warn', `drift could not be judged: ${reference.reason}`)] };
    const { columns, rows, data: source } = reference.profile;
    const apart = withoutDrift(data, drift);
    const entries = Object.entries(profile.columns).filter(([name]) => !apart.has(name));
    const measured = entries.flatMap(([column, now]) => {
        const before = Object.hasOwn(columns, column) ? columns[column] : undefined;
        const found = before === undefined ? null : compareColumn(before, now);
        return before === undefined || found === null ? [] : [{ before, result: judged(column, found, { before, now, drift, context }) }];
    });
    const results = measured.map(({ result }) => result);
    const compared = new Set(results.map(({ column }) => column));
    const gone = Object.keys(columns).filter((name) => !Object.hasOwn(profile.columns, name) && !apart.has(name));
    const findings = [
        ...results.filter(({ verdict }) => verdict !== 'pass').map((result) => finding(drift.level, explain(result, reference.name), result.column)),
        ...(gone.length === 0 ? [] : [finding(drift.level, `drift: ${reference.name} also has ${some(gone)}, which this data lacks`)]),
    ];
    if (entries.length > 0 && results.length === 0 && profile.rows > 0) {
        const reason = `${reference.name} keeps nothing of any column that could be compared; it was made with show-values: false, or is of other data`;
        return { drift: [], reference: { state: 'unavailable', reference: reference.reference, reason }, findings: [finding('warn', `drift could not be judged: ${reason}`)] };
    }
    const told = { state: 'compared', reference: reference.reference, name: reference.name, digest: source.digest, rows, not_compared: Object.keys(profile.columns).filter((name) => !compared.has(name)), columns: changedColumns(reference.profile, profile) };
    return { drift: results, reference: told, findings };
}
function changedColumns({ columns: before }, { columns: now }) {
    const retyped = Object.entries(now).flatMap(([column, { type }]) => {
        const then = Object.hasOwn(before, column) ? before[column]?.type : undefined;
        return then === undefined || then === type ? [] : [{ column, before: then, now: type }];
    });
    return {
        added: Object.keys(now).filter((name) => !Object.hasOwn(before, name)),
        gone: Object.keys(before).filter((name) => !Object.hasOwn(now, name)),
        retyped,
    };
}
/** Columns whose values are others in each data set by what they are. */
function withoutDrift({ id, split, columns = {}, rows }, { except = [] }) {
    const unique = Object.entries(columns).filter(([, column]) => column.unique === true).map(([name]) => name);
    return new Set([...except, ...unique, ...(id === undefined ? [] : [id]), ...(split?.by === 'time' ? [split.column] : []), ...(rows?.unique?.length === 1 ? rows.unique : [])]);
}
function refuseUnknown({ except = [] }, sides) {
    const unknown = except.find((name) => !sides.some(({ columns }) => Object.hasOwn(columns, name)));
    if (unknown !== undefined)
        throw new errors/* UserError */.yo(`data.drift.except names ${JSON.stringify(unknown)}, which is no column of the data`);
}
function judged(column, found, { before, now, drift, context: { showValues } }) {
    const limit = Math.max(drift.max, found.noise);
    const [n, m] = [before.count + before.missing, now.count + now.missing];
    return {
        column,
        measure: 'population_stability_index',
        value: found.value,
        limit,
        noise: found.noise,
        verdict: found.value <= limit ? 'pass' : drift.level,
        rows: { reference: n, current: m },
        missing: { reference: before.missing / n, current: now.missing / m },
        p_value: found.pValue,
        jensen_shannon: found.jensenShannon,
        kolmogorov_smirnov: found.kolmogorovSmirnov,
        wasserstein: found.wasserstein,
        cramers_v: found.cramersV,
        new_values: showValues && found.newValues !== null ? [...found.newValues] : null,
        vanished_values: showValues && found.vanishedValues !== null ? [...found.vanishedValues] : null,
        shapes: { reference: [...found.shapes.reference], current: [...found.shapes.current] },
    };
}
function explain({ column, value, limit, new_values: added, vanished_values: gone }, reference) {
    const named = [...(added !== null && added.length > 0 ? [`new: ${some(added)}`] : []), ...(gone !== null && gone.length > 0 ? [`gone: ${some(gone)}`] : [])];
    return `${column}: drifted from ${reference}: population stability index ${value.toFixed(3)}, at most ${limit.toFixed(3)} allowed${named.map((text) => `; ${text}`).join('')}`;
}
function some(names) {
    const rest = names.length - NAMED;
    return `${names.slice(0, NAMED).join(', ')}${rest > 0 ? ` and ${(0,format/* formatCount */.B4)(rest)} more` : ''}`;
}

// EXTERNAL MODULE: ./build/shared/registry/find-version.js
var find_version = __webpack_require__(55046);
// EXTERNAL MODULE: ./build/shared/registry/open-version.js
var open_version = __webpack_require__(23201);
// EXTERNAL MODULE: ./build/shared/registry/read-registry.js
var read_registry = __webpack_require__(41442);
// EXTERNAL MODULE: ./build/shared/registry/state.js
var registry_state = __webpack_require__(78815);
// EXTERNAL MODULE: ./build/shared/statement/reference.js
var statement_reference = __webpack_require__(20867);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./build/shared/results/profile.js


const count = schemas/* int */.Whr().min(0);
const number = schemas/* number */.aig();
/** Far beyond the year 9999, and each a time that a calendar has. */
const MOST_MILLISECONDS = 1e15;
const rankError = number.min(0).describe('share of the values by which the place of a value in the order may be off; 0: each different value is there with its count');
const stoodFor = schemas/* array */.YOg(count).describe('how many values each stands for');
const distributionSchema = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('numbers'),
        rank_error: rankError,
        values: schemas/* array */.YOg(number).describe('ascending'),
        counts: stoodFor,
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('times'),
        rank_error: rankError,
        values: schemas/* array */.YOg(number.min(-MOST_MILLISECONDS).max(MOST_MILLISECONDS)).describe('of dates and timestamps, ascending: milliseconds since 1970-01-01 UTC'),
        counts: stoodFor,
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('categories'),
        values: schemas/* array */.YOg(schemas/* string */.YjP()).describe('the most frequent first, exactly counted'),
        counts: schemas/* array */.YOg(count).describe('how often each comes; what is left of the present values is of other categories'),
    }),
]);
const profileColumnSchema = validate_data/* columnSchema */.gt.omit({ top: true }).extend({
    top: validate_data/* columnSchema */.gt.shape.top.optional().describe('of a text column that has too many different values for a distribution'),
    zeros: count.nullable().describe('of a number column'),
    skewness: number.nullable(),
    lengths: schemas/* strictObject */.rej({ min: count, max: count, mean: number }).nullable().describe('of texts, in characters'),
    distribution: distributionSchema.nullable().describe('null for texts of too many different values, with show-values: false, and for dates in profiles that an earlier version wrote'),
});
/** profile.json: what the columns held, so that later data can be compared with it without the rows. */
const profileSchema = schemas/* discriminatedUnion */.gMt('schema', [
    schemas/* strictObject */.rej({ schema: schemas/* literal */.euz('mlops/profile/v2'), data: validate_data/* dataFilesSchema */.tL, rows: count, columns: schemas/* record */.g1P(schemas/* string */.YjP(), profileColumnSchema) }),
    schemas/* strictObject */.rej({ schema: schemas/* literal */.euz('mlops/profile/v1'), data: validate_data/* dataFilesSchema */.tL, rows: count, columns: schemas/* record */.g1P(schemas/* string */.YjP(), validate_data/* columnSchema */.gt) }),
]);

// EXTERNAL MODULE: ./build/shared/statement/parse-versioned.js
var parse_versioned = __webpack_require__(8441);
// EXTERNAL MODULE: ./build/shared/statement/read-small-file.js
var read_small_file = __webpack_require__(97325);
;// CONCATENATED MODULE: ./build/shared/tabular/profile/read-profile.js



/**
 * Reads a profile.json of any version. One of v1 kept extremes and seven quantiles of numbers and ten values of texts: a coarser distribution.
 * @param source what to call it in an error
 * @returns null where there is none
 * @throws UserError where it can't be read as a profile
 */
async function readProfile(path, source = path) {
    const text = await (0,read_small_file/* readSmallFile */.E)(path);
    if (text === null)
        return null;
    const profile = (0,parse_versioned/* parseVersioned */.r)(profileSchema, text, source);
    return profile.schema === 'mlops/profile/v2' ? profile : upgraded(profile);
}
function upgraded({ data, rows, columns }) {
    return { schema: 'mlops/profile/v2', data, rows, columns: Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, upgradedColumn(column)])) };
}
function upgradedColumn(column) {
    const { top, ...statistics } = column;
    return { ...statistics, zeros: null, skewness: null, lengths: null, distribution: column.quantiles === null ? categoriesOf(column.type, top) : read_profile_numbersOf(column) };
}
function categoriesOf(type, top) {
    if (top.length === 0 || (type !== 'string' && type !== 'boolean'))
        return null;
    return { kind: 'categories', values: top.map(({ value }) => value), counts: top.map(({ count }) => count) };
}
/** Each quantile stands for the values from the one before on, so that the shares up to a quantile are exact, and only there. */
function read_profile_numbersOf({ quantiles, count, max }) {
    const points = Object.entries(quantiles ?? {}).map(([share, value]) => ({ share: Number(share), value })).concat({ share: 1, value: Number(max) });
    points.sort((a, b) => a.share - b.share);
    const steps = new Map();
    for (const { share, value } of points)
        steps.set(value, Math.round(share * count));
    const values = [...steps.keys()];
    const upTo = [...steps.values()];
    const coarsest = Math.max(...points.map(({ share }, place) => share - (points[place - 1]?.share ?? 0)));
    return { kind: 'numbers', rank_error: coarsest, values, counts: upTo.map((below, place) => below - (upTo[place - 1] ?? 0)) };
}

;// CONCATENATED MODULE: ./build/actions/validate-data/resolve-reference.js









/** The newest version, wherever it serves. */
const PREVIOUS = 'previous';
/** @throws UserError for a path, version or stage that was typed and doesn't exist; PlatformError where the registry can't be asked */
async function resolveReference(text, { loaded, ports, profileOf }) {
    const { model } = loaded.config;
    const reference = (0,statement_reference/* withoutArtifacts */.i5)((0,statement_reference/* parseReference */.F2)(text, model), text);
    if (reference.kind === 'path')
        return { state: 'found', reference: text, name: text, profile: /\.json$/i.test(text) ? await typedProfile(text, loaded) : await profileOf(text) };
    const state = await (0,read_registry.readRegistry)(ports.ledger, reference.model);
    const found = find(state, reference, { text, loaded });
    if ('state' in found)
        return found;
    const unavailable = (reason) => ({ state: 'unavailable', reference: text, reason });
    try {
        const directory = await (0,open_version/* openVersion */.p)(ports, reference.model, found);
        const name = `${text} (v${found.version})`;
        const profile = await readProfile((0,external_node_path_.join)(directory, 'profile.json'), `profile.json of ${reference.model}@v${found.version}`);
        if (profile === null)
            return unavailable(`${reference.model}@v${found.version} was registered without a profile of its data; run validate-data before register-model, or name a data file in data.drift.against`);
        return { state: 'found', reference: text, name, profile };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo || error instanceof errors/* PlatformError */.Wk)
            return unavailable(error.message);
        throw error;
    }
}
async function typedProfile(text, { directory }) {
    const profile = await readProfile((0,external_node_path_.resolve)(directory, text), text);
    if (profile === null)
        throw new errors/* UserError */.yo(`${text}: there is no such file; paths start at the folder of the config file`);
    return profile;
}
function find(state, reference, { text, loaded }) {
    const { model } = reference;
    const [damage] = state.damaged;
    const newest = text === PREVIOUS;
    const entry = newest ? ((0,registry_state/* versionsOf */.x4)(state).at(-1) ?? null) : (0,find_version/* findReferenced */.FU)(state, reference);
    // A damaged entry may have moved the stage, or been the newest version; a version that is named stays what it is.
    if (damage !== undefined && (entry === null || reference.kind === 'stage')) {
        return { state: 'unavailable', reference: text, reason: `the registry's log is damaged at ${damage.location}: ${damage.reason}` };
    }
    if (entry !== null)
        return entry;
    if (reference.kind === 'version')
        return (0,find_version/* findRegistered */.Eu)(state, reference);
    if (!newest)
        refuseUnknownStage(state, { stage: reference.stage, loaded });
    if ((0,registry_state/* versionsOf */.x4)(state).length === 0)
        return { state: 'first-version', reference: text, reason: `no version of ${model} is registered yet` };
    return { state: 'first-version', reference: text, reason: `${reference.stage} holds no version of ${model}${reference.back === 0 ? ' yet' : ' so far back'}` };
}
/** A misspelt stage is empty too; without this it would have nothing to compare with for ever. */
function refuseUnknownStage(state, { stage, loaded }) {
    const known = ['production', ...Object.keys(loaded.config.deploy ?? {})];
    if (known.includes(stage) || (0,registry_state/* stagesOf */.ZL)(state, stage).length > 0)
        return;
    const near = (0,nearest_name/* nearestName */.q)(stage, [...known, PREVIOUS]);
    throw new errors/* UserError */.yo(`drift against ${JSON.stringify(stage)}: neither a stage under deploy nor one that ever held a version${near === null ? '' : `; did you mean "${near}"?`}`);
}

;// CONCATENATED MODULE: ./build/actions/validate-data/suggest/measured-column.js

/** By name. */
function measuredColumns({ scanned, columns }) {
    return new Map(columns.map(({ name, statistics, profile }, place) => {
        const scan = scanned.columns[place];
        const share = (value) => {
            const count = scanned.shares.get(place)?.get(value);
            return count === undefined || statistics.count === 0 ? null : count / statistics.count;
        };
        return [name, { statistics, lengths: profile.lengths, quantile: (at) => (scan === undefined ? null : quantileBounds(scan, at)), share }];
    }));
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/shared/config/yaml-document.js
var yaml_document = __webpack_require__(27772);
;// CONCATENATED MODULE: ./build/shared/config/edit-yaml.js


/**
 * The text with one place changed, and every other byte as it was: comments, quotes, blanks and line ends.
 * @returns null where the place can't be changed so: it is not there, stands behind an alias or an anchor, or would take its comments with it
 */
function editYaml(text, change) {
    const edit = editOf(text, change);
    return edit === null ? null : `${text.slice(0, edit.start)}${edit.text}${text.slice(edit.end)}`;
}
function editOf(text, change) {
    const { document } = (0,yaml_document/* parseYaml */.h)(text);
    const [keys, key] = [change.keys.slice(0, -1), change.keys.at(-1)];
    const map = nodeAt(document.contents, keys);
    if (!(0,dist/* isMap */.jh)(map) || key === undefined)
        return null;
    const index = map.items.findIndex(({ key: found }) => (0,dist/* isScalar */.jn)(found) && String(found.value) === String(key));
    const entry = map.items[index] ?? null;
    if (change.kind === 'add' && entry !== null)
        return null;
    if (change.kind === 'set' || change.kind === 'add')
        return entry === null ? addition(text, map, `${plainKey(String(key))}: ${change.text}`) : replacement(entry, change.text);
    if (entry === null)
        return null;
    if (change.kind === 'rename')
        return map.items.some(({ key: found }) => (0,dist/* isScalar */.jn)(found) && String(found.value) === change.name) ? null : within(entry.key, change.text);
    return change.kind === 'remove' ? removal(text, map, index) : appending(text, entry, change.text);
}
function nodeAt(root, keys) {
    let node = root;
    for (const key of keys) {
        if (!(0,dist/* isMap */.jh)(node))
            return null;
        node = node.items.find(({ key: found }) => (0,dist/* isScalar */.jn)(found) && String(found.value) === String(key))?.value;
    }
    return node;
}
function isShared(node) {
    return (0,dist/* isAlias */.Vj)(node) || (typeof node === 'object' && node !== null && 'anchor' in node && node.anchor !== undefined);
}
function within(node, text) {
    return node === null || isShared(node) ? null : { start: node.range[0], end: node.range[1], text };
}
function replacement({ value }, text) {
    const isBlock = ((0,dist/* isMap */.jh)(value) || (0,dist/* isSeq */.oP)(value)) && value.flow !== true;
    return isBlock ? null : within(value, text);
}
function addition(text, map, line) {
    if (isShared(map))
        return null;
    const { range } = map;
    const last = map.items.at(-1);
    if (range === undefined || range === null)
        return null;
    if (map.flow === true) {
        if (last === undefined)
            return { start: range[0], end: range[1], text: `{ ${line} }` };
        const end = last.value?.range[1];
        return end === undefined ? null : { start: end, end, text: `, ${line}` };
    }
    const [first, end] = [map.items[0]?.key.range[0], endOfEntry(text, last)];
    if (first === undefined || end === null)
        return null;
    const indent = text.slice(startOfLine(text, first), first);
    // The first key of a list's item stands behind its dash.
    return { start: end, end, text: `${lineEnd(text)}${indent.replaceAll(/[^ ]/g, ' ')}${line}` };
}
function removal(text, map, index) {
    const [before, entry, after] = [map.items[index - 1], map.items[index], map.items[index + 1]];
    const [start, end] = [entry?.key.range[0], entry?.value?.range[1]];
    if (start === undefined || end === undefined || map.items.length === 1 || isShared(entry?.value))
        return null;
    if (map.flow === true) {
        const from = after === undefined ? (before?.value?.range[1] ?? start) : start;
        const to = after === undefined ? end : after.key.range[0];
        return text.slice(from, to).includes('#') ? null : { start: from, end: to, text: '' };
    }
    const from = startOfLine(text, start);
    const last = endOfEntry(text, entry);
    if (text.slice(from, start).trim() !== '' || last === null)
        return null;
    const lines = text.slice(from, last);
    return /(?:^|\s)#/.test(lines) ? null : { start: from, end: Math.min(text.length, last + lineEnd(text).length), text: '' };
}
function appending(text, { value }, item) {
    if (!(0,dist/* isSeq */.oP)(value) || isShared(value))
        return null;
    const end = value.items.at(-1)?.range[1];
    if (end === undefined)
        return value.flow === true ? { start: value.range[0], end: value.range[1], text: `[${item}]` } : null;
    if (value.flow === true)
        return { start: end, end, text: `, ${item}` };
    const dash = /^\s*- /.exec(text.slice(startOfLine(text, end - 1), end));
    return dash === null ? null : { start: endOfLine(text, end), end: endOfLine(text, end), text: `${lineEnd(text)}${dash[0]}${item}` };
}
/** Behind its last line, with the comment that stands there. */
function endOfEntry(text, entry) {
    const end = entry?.value?.range[1];
    if (end === undefined)
        return null;
    return endOfLine(text, text.slice(0, end).trimEnd().length);
}
function startOfLine(text, at) {
    return text.lastIndexOf('\n', at - 1) + 1;
}
function endOfLine(text, at) {
    const end = text.indexOf('\n', at);
    if (end === -1)
        return text.length;
    return text[end - 1] === '\r' ? end - 1 : end;
}
function lineEnd(text) {
    return text.includes('\r\n') ? '\r\n' : '\n';
}
/** Keys of ours are plain words; those of columns are written by who asks. */
function plainKey(key) {
    return /^[A-Za-z_][\w-]*$/.test(key) ? key : JSON.stringify(key);
}

// EXTERNAL MODULE: ./build/shared/config/load-config.js + 7 modules
var load_config = __webpack_require__(87019);
;// CONCATENATED MODULE: ./build/shared/report/unified-diff.js
/** Lines around a change. */
const CONTEXT = 3;
/** More changed lines are shown as one block that replaces another. */
const MAX_CHANGED = 1000;
/** What makes the new text of the old, as `git apply` and `patch -p1` take it; empty where they are the same. */
function unifiedDiff(name, before, after) {
    const lines = comparedLines(linesOf(before), linesOf(after));
    const changed = [...lines.keys()].filter((place) => lines[place]?.kind !== ' ');
    const hunks = [];
    for (const place of changed) {
        const [from, to] = [Math.max(0, place - CONTEXT), Math.min(lines.length, place + CONTEXT + 1)];
        const last = hunks.at(-1);
        if (last !== undefined && from <= last[1])
            hunks[hunks.length - 1] = [last[0], to];
        else
            hunks.push([from, to]);
    }
    if (hunks.length === 0)
        return '';
    return `--- a/${name}\n+++ b/${name}\n${hunks.map(([from, to]) => hunkText(lines.slice(from, to))).join('')}`;
}
/** With their ends, since the last may have none. */
function linesOf(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function hunkText(lines) {
    const [first] = lines;
    const count = (kind) => lines.filter((line) => line.kind !== kind).length;
    const place = (start, length) => `${length === 0 ? start : start + 1}${length === 1 ? '' : `,${length}`}`;
    const head = `@@ -${place(first?.before ?? 0, count('+'))} +${place(first?.after ?? 0, count('-'))} @@\n`;
    return head + lines.map(({ kind, text }) => `${kind}${text}${text.endsWith('\n') ? '' : '\n\\ No newline at end of file\n'}`).join('');
}
/** The lines of both, by a shortest edit script (E. W. Myers, An O(ND) difference algorithm and its variations, 1986). */
function comparedLines(before, after) {
    const trace = shortestEdit(before, after);
    const backwards = [];
    const at = { x: before.length, y: after.length };
    const take = (kind) => {
        if (kind !== '+')
            at.x--;
        if (kind !== '-')
            at.y--;
        backwards.push({ kind, text: (kind === '+' ? after[at.y] : before[at.x]) ?? '', before: at.x, after: at.y });
    };
    for (const [edits, reached] of [...trace.entries()].toReversed()) {
        const k = at.x - at.y;
        const goesDown = k === -edits || (k !== edits && (reached.get(k - 1) ?? -1) < (reached.get(k + 1) ?? -1));
        const from = goesDown ? k + 1 : k - 1;
        const start = edits === 0 ? 0 : (reached.get(from) ?? 0);
        while (at.x > start && at.y > (edits === 0 ? 0 : start - from) && before[at.x - 1] === after[at.y - 1])
            take(' ');
        if (edits > 0)
            take(goesDown ? '+' : '-');
    }
    // Where the search was given up: all that is left on both sides.
    while (at.y > 0)
        take('+');
    while (at.x > 0)
        take('-');
    return backwards.toReversed();
}
/** How far each diagonal was reached before each number of edits. */
function shortestEdit(before, after) {
    const reached = new Map([[1, 0]]);
    const trace = [];
    for (let edits = 0; edits <= Math.min(before.length + after.length, MAX_CHANGED); edits++) {
        trace.push(new Map(reached));
        for (let k = -edits; k <= edits; k += 2) {
            const goesDown = k === -edits || (k !== edits && (reached.get(k - 1) ?? -1) < (reached.get(k + 1) ?? -1));
            let x = goesDown ? (reached.get(k + 1) ?? 0) : (reached.get(k - 1) ?? 0) + 1;
            while (x < before.length && x - k < after.length && before[x] === after[x - k])
                x++;
            reached.set(k, x);
            if (x >= before.length && x - k >= after.length)
                return trace;
        }
    }
    return [];
}

// EXTERNAL MODULE: ./build/shared/tabular/inference/observe-rows.js + 2 modules
var observe_rows = __webpack_require__(93841);
// EXTERNAL MODULE: ./build/shared/config/check-yaml.js + 1 modules
var check_yaml = __webpack_require__(61703);
// EXTERNAL MODULE: ./build/shared/config/yaml-text.js
var yaml_text = __webpack_require__(18818);
// EXTERNAL MODULE: ./build/shared/tabular/inference/infer-column.js
var infer_column = __webpack_require__(35785);
// EXTERNAL MODULE: ./build/shared/tabular/inference/nice-bounds.js
var nice_bounds = __webpack_require__(65771);
// EXTERNAL MODULE: ./build/shared/tabular/inference/rule-text.js
var rule_text = __webpack_require__(7720);
;// CONCATENATED MODULE: ./build/actions/validate-data/suggest/range-advice.js

/** What such a number can't be beyond. */
const range_advice_LIMITS = {
    mean: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    stddev: [0, Number.POSITIVE_INFINITY],
    quantiles: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    shares: [0, 1],
};
/** Moves a bound that the values together are a little beyond. Where they are far from it, they are other values, and the expectation has told so. */
function rangeAdvice(check, config, { measured, keys }) {
    const changes = [];
    for (const expected of expectedOf(check, config, measured)) {
        const { range, found } = expected;
        if (found === null)
            return { reason: 'there are too few values to tell' };
        for (const side of ['min', 'max']) {
            const bound = range[side];
            const beyond = bound === undefined ? 0 : side === 'min' ? bound - found.low : found.high - bound;
            if (bound === undefined || beyond <= 0)
                continue;
            if (check === 'shares' && found.high === 0)
                return { reason: `no row has ${JSON.stringify(expected.keys.at(-1))} any more, which nobody should call expected` };
            const scale = scaleOf(check, { range, bound, measured });
            if (beyond > scale)
                return { reason: 'it lies so far outside that these look like other values than those expected' };
            const [least, most] = range_advice_LIMITS[check];
            const moved = (0,nice_bounds/* niceBeyond */.xd)(side === 'min' ? found.low : found.high, { room: scale / 2, side });
            changes.push({ kind: 'set', keys: [...keys, ...expected.keys, side], text: String(Math.min(most, Math.max(least, moved))) });
        }
    }
    return changes.length === 0 ? { reason: 'no change of the config mends it' } : { changes };
}
function expectedOf(check, config, { statistics, quantile, share }) {
    const exactly = (value) => (value === null ? null : { low: value, high: value });
    if (check === 'mean' || check === 'stddev') {
        const range = config[check];
        return range === undefined ? [] : [{ keys: [check], range, found: exactly(statistics[check]) }];
    }
    return Object.entries(config[check] ?? {}).map(([name, range]) => ({ keys: [check, name], range, found: check === 'quantiles' ? quantile(Number(name)) : exactly(share(name)) }));
}
/** How much is a little: the width of what is allowed; where only one side is bounded, the spread of the values, or for shares and spreads half of the bound. */
function scaleOf(check, { range, bound, measured }) {
    if (range.min !== undefined && range.max !== undefined)
        return range.max - range.min;
    return check === 'mean' || check === 'quantiles' ? (measured.statistics.stddev ?? 0) : Math.abs(bound) / 2;
}

;// CONCATENATED MODULE: ./build/actions/validate-data/suggest/finding-changes.js









/** Below this share of the rows something that breaks a rule looks like a mistake in the data, not in the rule. */
const MISTAKES = 0.01;
const MOST_VALUES = 12;
const TELL_VALUES = new Set(['min', 'max', 'min-length', 'max-length', 'values', 'pattern', 'type', 'mean', 'stddev', 'quantiles', 'shares']);
const BY_HAND = 'nothing is suggested for it: mend the data, or change the rule by hand where it is wrong';
const MISTAKEN = 'that it looks like a mistake in the data';
/** Rows that are named; the finding has more of them. */
const finding_changes_NAMED = 3;
/** Goes by what `mlops init` would infer: never the least and the greatest value as law, and no rule given up for a few rows. */
function adviceOn(finding, options) {
    const { check, column, count } = finding;
    const { data, rows, observations } = options;
    if (check === 'rule')
        return { reason: 'whether the rule or the rows are wrong only a person can say, so no rule is loosened' };
    if (check === 'rows')
        return rowsAdvice(data, rows);
    const config = column !== null && Object.hasOwn(data.columns ?? {}, column) ? data.columns?.[column] : undefined;
    if (check === 'missing-column')
        return missingColumnAdvice(column ?? '', options);
    const seen = column === null ? undefined : observations.get(column);
    if (column === null || seen === undefined)
        return { reason: NEVER[check] ?? BY_HAND };
    if (check === 'extra-column')
        return extraColumnAdvice(seen, data);
    const keys = ['data', 'columns', column];
    const measured = options.measured.get(column);
    if (config === undefined || check_yaml/* RESERVED_KEYS */.a.has(column))
        return { reason: NEVER[check] ?? BY_HAND };
    if (data['show-values'] === false && TELL_VALUES.has(check))
        return { reason: 'what would let it pass tells values, and data.show-values is false' };
    const few = isMistake(count, rows) ? `${(0,format/* formatCount */.B4)(count)} of ${(0,format/* formatCount */.B4)(rows)} rows, so few ${MISTAKEN}; ${mendThem(finding)}` : null;
    switch (check) {
        case 'missing':
            // Where some may be missing, some more are no mistake.
            return few !== null && config.missing === 0 ? { reason: few } : one({ kind: 'set', keys: [...keys, 'missing'], text: String((0,nice_bounds/* niceBounds */.h)(0, count, { whole: true }).max ?? count) });
        case 'min':
        case 'max':
            return boundAdvice(check, config, { seen, keys, few });
        case 'values':
            return valuesAdvice(config, { seen, keys, rows, finding });
        case 'pattern':
            return few !== null || seen.shape === null ? { reason: few ?? 'its values have no form in common' } : one({ kind: 'set', keys: [...keys, 'pattern'], text: `'${seen.shape}'` });
        case 'type':
            return typeAdvice(config, { seen, keys, data, few });
        case 'min-length':
        case 'max-length':
            return few === null ? lengthAdvice(check, config, { lengths: measured?.lengths ?? null, keys }) : { reason: few };
        case 'mean':
        case 'stddev':
        case 'quantiles':
        case 'shares':
            return measured === undefined ? { reason: 'there are too few values to tell' } : rangeAdvice(check, config, { measured, keys });
        default:
            return { reason: NEVER[check] ?? BY_HAND };
    }
}
const NEVER = {
    ragged: 'rows that can not be read are to be mended in the data',
    encoding: 'save the file in the encoding that data.encoding says',
    unique: 'rows that repeat what must be unique are to be taken out of the data',
    drift: 'where the change is meant, name this data in data.drift.against, or the column in data.drift.except',
    positive: 'which of the two counts as positive only a person can say',
    split: 'every row needs a side: mend these rows, or the split',
    leakage: 'a leak is to be taken out of the data, the split or train.features',
};
/** One row, or fewer than one in a hundred: a contract is not loosened for these. */
function isMistake(count, rows) {
    return count === 1 || count < MISTAKES * rows;
}
function mendThem({ examples, count }) {
    const places = examples.slice(0, finding_changes_NAMED).map(({ file, line }) => `${file}:${line}`);
    const rest = count - places.length;
    return places.length === 0 ? 'mend it there' : `mend ${(0,format/* formatList */.ki)([...places, ...(rest > 0 ? [`${(0,format/* formatCount */.B4)(rest)} more`] : [])])}`;
}
function one(change) {
    return { changes: [change] };
}
function rowsAdvice({ rows: { min, max } = {} }, rows) {
    if (rows === 0)
        return { reason: 'there are no rows' };
    if (min !== undefined && rows < min)
        return one({ kind: 'set', keys: ['data', 'rows', 'min'], text: String((0,nice_bounds/* niceFloor */.Ys)(rows / 2)) });
    return max === undefined ? { reason: BY_HAND } : one({ kind: 'set', keys: ['data', 'rows', 'max'], text: String((0,nice_bounds/* niceBounds */.h)(0, rows, { whole: true }).max ?? rows) });
}
/** The column may have another name now. One that other parts of mlops.yml need is not given up. */
function missingColumnAdvice(column, { data, free }) {
    if (!Object.hasOwn(data.columns ?? {}, column))
        return { reason: 'the part of the config that names it needs it' };
    const keys = ['data', 'columns', column];
    const renamed = (0,nearest_name/* nearestName */.q)(column, free);
    if (renamed !== null && !check_yaml/* RESERVED_KEYS */.a.has(renamed))
        return one({ kind: 'rename', keys, name: renamed, text: (0,yaml_text/* yamlText */.p)(renamed) });
    return one({ kind: 'remove', keys });
}
function extraColumnAdvice(seen, data) {
    if (check_yaml/* RESERVED_KEYS */.a.has(seen.name))
        return { reason: 'its name means something else to JavaScript, so it can not be declared' };
    const rule = (0,infer_column/* inferColumn */.N)(seen, { missingValues: data['missing-values'] ?? [], isId: false });
    return one({ kind: 'add', keys: ['data', 'columns', seen.name], text: data['show-values'] === false ? (0,rule_text/* ruleText */.Y)({ type: rule.type }) : (0,rule_text/* ruleText */.Y)(rule) });
}
/** A value that lies as far outside as the allowed range is wide is no larger value of the same kind: a stand-in for missing, another unit. */
function boundAdvice(check, config, { seen, keys, few }) {
    const bound = config[check];
    if (typeof bound === 'string')
        return dateAdvice(check, bound, { seen, keys, few });
    const found = check === 'min' ? seen.min : seen.max;
    const suggested = (0,nice_bounds/* niceBounds */.h)(seen.min, seen.max, { whole: config.type === 'integer' })[check];
    if (bound === undefined || !Number.isFinite(found) || suggested === null)
        return { reason: 'not all of its values are numbers' };
    const width = typeof config.min === 'number' && typeof config.max === 'number' ? config.max - config.min : Math.max(1, Math.abs(bound));
    if (Math.abs(found - bound) > width)
        return { reason: `its ${check === 'min' ? 'least' : 'greatest'} value is ${found}, so far outside that it looks like a mistake, or like a stand-in for missing` };
    if (few !== null)
        return { reason: few };
    return one({ kind: 'set', keys: [...keys, check], text: String(suggested) });
}
const YEAR = 365.25 * 86_400_000;
/** Whole years, with half as much again as the range of the dates for room. New rows are few at first, so that only those beyond a year are mistakes. */
function dateAdvice(check, bound, { seen, keys, few }) {
    const { earliest, latest } = seen;
    if (!(latest >= earliest) || !Number.isFinite(latest))
        return { reason: 'not all of its values are dates' };
    if (few !== null && Math.abs((check === 'min' ? earliest : latest) - (0,parse_time/* parseTimeText */.Q8)(bound)) > YEAR)
        return { reason: few };
    const room = Math.max(YEAR, (latest - earliest) / 2);
    const year = new Date(check === 'min' ? earliest - room : latest + room).getUTCFullYear();
    if (!(year >= 1 && year <= 9999))
        return { reason: 'its dates are at the ends of the calendar' };
    return one({ kind: 'set', keys: [...keys, check], text: `${String(year).padStart(4, '0')}-${check === 'min' ? '01-01' : '12-31'}` });
}
/** A text of no characters is a missing value, and one that is longer than the allowed range is wide is something else than the others. */
function lengthAdvice(check, config, { lengths, keys }) {
    const bound = config[check];
    if (bound === undefined || lengths === null)
        return { reason: 'not all of its values are texts' };
    const { min, max } = lengths;
    if (check === 'min-length' && min === 0)
        return { reason: 'some of its texts are empty, which looks like missing' };
    if (check === 'max-length' && max - bound > Math.max(1, bound - (config['min-length'] ?? 0)))
        return { reason: `its longest text has ${(0,format/* formatCount */.B4)(max)} characters, so far outside that it looks like a mistake` };
    return one({ kind: 'set', keys: [...keys, check], text: String(check === 'min-length' ? Math.ceil((0,nice_bounds/* niceFloor */.Ys)(min / 2)) : (0,nice_bounds/* niceBounds */.h)(0, max, { whole: true }).max ?? max) });
}
function valuesAdvice(config, { seen, keys, rows, finding }) {
    const type = config.type ?? 'string';
    if (seen.distinct === null)
        return { reason: 'it holds too many different values for a list' };
    if (type === 'date' || type === 'timestamp')
        return { reason: 'times are not listed' };
    const known = new Set((config.values ?? []).map(String));
    const added = [...seen.distinct].filter(([text]) => !known.has(type === 'string' ? text : text.trim()));
    const rare = added.find(([, count]) => isMistake(count, rows));
    if (rare !== undefined)
        return { reason: `${JSON.stringify(rare[0])} stands in ${(0,format/* formatCount */.B4)(rare[1])} of ${(0,format/* formatCount */.B4)(rows)} rows, so few ${MISTAKEN}${isMistake(finding.count, rows) ? `; ${mendThem(finding)}` : ''}` };
    if (known.size + added.length > MOST_VALUES)
        return { reason: 'it holds too many different values for a list' };
    return { changes: added.map(([text]) => ({ kind: 'append', keys: [...keys, 'values'], text: type === 'string' ? (0,yaml_text/* yamlText */.p)(text) : text.trim() })) };
}
function typeAdvice(config, { seen, keys, data, few }) {
    const type = (0,infer_column/* inferType */.nS)(seen);
    const words = [...seen.missingTexts.keys()].filter((text) => !(data['missing-values'] ?? []).includes(text));
    if (words.length > 0 && type !== 'string') {
        const keys = ['data', 'missing-values'];
        if (data['missing-values'] === undefined)
            return one({ kind: 'set', keys, text: `[${words.map(yaml_text/* yamlText */.p).join(', ')}]` });
        return { changes: words.map((word) => ({ kind: 'append', keys, text: (0,yaml_text/* yamlText */.p)(word) })) };
    }
    const wider = few === null && ((config.type === 'integer' && type === 'number') || (config.type === 'date' && type === 'timestamp'));
    if (wider)
        return one({ kind: 'set', keys: [...keys, 'type'], text: (0,rule_text/* scalarText */.w)(type) });
    if (few !== null)
        return { reason: few };
    return { reason: type === 'string' ? 'its values are of several kinds' : `all of its values are of type ${type}; what else is asked of it has to be thought over too` };
}

;// CONCATENATED MODULE: ./build/actions/validate-data/suggest/suggest-change.js








/** A change may uncover what it hid: a column that is read as numbers now has bounds to keep. */
const MAX_ROUNDS = 3;
/** More changes nobody looks through. */
const MAX_CHANGES = 200;
/** What shows nothing, or reorders what a reader sees; a text that holds it is not offered for copying. */
const HIDDEN = /[^\P{Default_Ignorable_Code_Point}\ufe00-\ufe0f\u{e0100}-\u{e01ef}]|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufff9-\ufffb]/u;
/**
 * The change to mlops.yml that would let the data pass, as far as an honest one is there: made in the text of the file, then held against the
 * same data, until nothing more can be said for it.
 */
async function suggestChange(loaded, options) {
    const { source, text: before, name, rows, header, signal, log } = options;
    const { columns } = await (0,observe_rows/* observeRows */.w)(source, { signal, log });
    const observations = new Map(columns.map((column) => [column.name, column]));
    let [text, config, judged, left] = [before, loaded, options.judged, deciding(options.judged.findings)];
    const reasons = new Map();
    for (let round = 0, made = 0; round < MAX_ROUNDS && left.length > 0 && made < MAX_CHANGES; round++) {
        const { data } = config.config;
        if (data === undefined)
            break;
        const named = namedColumns(config.config);
        let changed = text;
        for (const finding of left) {
            const advice = adviceOn(finding, { data, rows, observations, measured: judged.measured, free: header.filter((column) => !named.has(column)) });
            const edited = 'reason' in advice ? null : edit(changed, advice.changes);
            const key = keyOf(finding);
            if ('reason' in advice)
                reasons.set(key, advice.reason);
            else if (edited === null || made + advice.changes.length > MAX_CHANGES)
                reasons.set(key, `it stands in ${name} where only a person should change it`);
            else {
                changed = edited;
                made += advice.changes.length;
            }
        }
        const next = changed === text ? null : await parsed(changed, loaded.path);
        if (next === null)
            break;
        [text, config] = [changed, next];
        judged = await options.judge(next);
        left = deciding(judged.findings);
    }
    const told = left.map((finding) => ({ check: finding.check, column: finding.column, ...(finding.rule === undefined ? {} : { rule: finding.rule }), reason: reasons.get(keyOf(finding)) ?? 'nothing can be suggested for it' }));
    const diff = unifiedDiff(name, before, text);
    if (HIDDEN.test(diff))
        return { diff: null, left: [{ check: null, column: null, reason: `${name} holds signs that can't be seen, so no change of it is shown for copying` }, ...told] };
    return { diff: diff === '' ? null : diff, left: told };
}
function keyOf({ check, column, rule }) {
    return checkName(check, rule ?? column);
}
function deciding(findings) {
    return findings.filter(({ level }) => level !== 'info');
}
function edit(text, changes) {
    return changes.reduce((made, change) => (made === null ? null : editYaml(made, change)), text);
}
/** null where the changes contradict what else the file says. */
async function parsed(text, path) {
    try {
        return await (0,load_config/* readConfig */.X)(text, path);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/actions/validate-data/windows/count-windows.js




function createWindowCounts(options) {
    const windows = options.windows.from.length;
    return { ...options, rows: new Float64Array(windows), counts: options.columns.map(({ binning }) => new Float64Array(windows * (binCount(binning) + 2))) };
}
function countWindows({ columns, windows, time, missing, rows, counts }, batch) {
    const places = Int32Array.from({ length: batch.rows }, (_, row) => {
        const text = presentText(batch, row, { place: time, missing, isText: false });
        const at = text === null ? Number.NaN : (0,parse_time/* parseTimeText */.Q8)(text);
        return Number.isNaN(at) ? -1 : windows.placeOf(at);
    });
    for (const place of places)
        if (place !== -1)
            rows[place] = (rows[place] ?? 0) + 1;
    for (const [index, { place, binning, type }] of columns.entries()) {
        const bins = binCount(binning);
        const into = counts[index] ?? new Float64Array();
        for (let row = 0; row < batch.rows; row++) {
            const window = places[row];
            if (window === -1)
                continue;
            const text = presentText(batch, row, { place, missing, isText: type === 'text' });
            const value = text === null || type !== 'number' ? text : (0,parse_number/* parseNumberText */.k)(text);
            const own = value === null ? bins + 1 : typeof value === 'number' && Number.isNaN(value) ? -1 : binOfValue(binning, value);
            const at = window * (bins + 2) + (own === -1 ? bins : own);
            into[at] = into[at] + 1;
        }
    }
}
/** null where missing; a cell that is no UTF-8 is present, and of no bin. */
function presentText(batch, row, { place, missing, isText }) {
    const cell = (0,rows_batch/* cellAt */.G0)(batch, row, place);
    const kind = batch.quoted[cell];
    if (batch.starts[cell] === batch.ends[cell] && (kind === rows_batch/* CELL */.JA.plain || !isText))
        return null;
    const text = (0,rows_batch/* cellText */.Ie)(batch, row, place);
    if (kind === rows_batch/* CELL */.JA.undecodable)
        return text;
    return missing.texts.has(text) || (!isText && text.trim() === '') ? null : text;
}

;// CONCATENATED MODULE: ./build/actions/validate-data/windows/time-windows.js
const time_windows_DAY = 86_400_000;
/** More windows nobody looks at. */
const MOST_WINDOWS = 62;
const WINDOW_UNITS = ['day', 'week', 'month', 'year'];
/** The shortest windows of which there are few enough; null where all times lie in one of them, or are too far apart. */
function chooseWindows(earliest, latest) {
    for (const unit of WINDOW_UNITS) {
        const first = time_windows_numberOf(unit, earliest);
        const count = time_windows_numberOf(unit, latest) - first + 1;
        if (count === 1)
            return null;
        if (count > MOST_WINDOWS)
            continue;
        const from = Array.from({ length: count }, (_, place) => startOf(unit, first + place));
        return {
            unit,
            from,
            placeOf: (time) => {
                const place = time_windows_numberOf(unit, time) - first;
                return place >= 0 && place < count ? place : -1;
            },
        };
    }
    return null;
}
/** Of windows of this unit since 1970; weeks begin on Monday. */
function time_windows_numberOf(unit, time) {
    const day = Math.floor(time / time_windows_DAY);
    if (unit === 'day')
        return day;
    // 1970 began on a Thursday.
    if (unit === 'week')
        return Math.floor((day + 3) / 7);
    const date = new Date(time);
    const year = date.getUTCFullYear() - 1970;
    return unit === 'month' ? 12 * year + date.getUTCMonth() : year;
}
function startOf(unit, number) {
    if (unit === 'day' || unit === 'week')
        return new Date((unit === 'day' ? number : 7 * number - 3) * time_windows_DAY).toISOString().slice(0, 10);
    return new Date(Date.UTC(1970, unit === 'month' ? number : 12 * number, 1)).toISOString().slice(0, 10);
}

;// CONCATENATED MODULE: ./build/actions/validate-data/windows/measure-windows.js








/**
 * Each day, week, month or year of the data by `data.time`, held against the reference of `data.drift`, or against all rows where there is none yet.
 * It reads the data once more. Shown, and held to no verdict: of many columns in many windows some stand out by chance.
 * @returns null where `data.time` is not set
 * @throws UserError where the files are others than those that were scanned; CancelledError
 */
async function measureWindows(files, options) {
    const { data, drift, header, profile, scanned, signal, onProgress } = options;
    if (data.time === undefined)
        return null;
    const not = (reason) => ({ state: 'not-measured', reason });
    if (!data['show-values'])
        return not('the days of the rows are values, and data.show-values is false');
    const times = Object.hasOwn(profile.columns, data.time) ? profile.columns[data.time] : undefined;
    if (times === undefined)
        return not('data.time is not in the header');
    if (times.type !== 'date' && times.type !== 'timestamp')
        return not(`${data.time} holds no dates or times`);
    const windows = chooseWindows((0,parse_time/* parseTimeText */.Q8)(String(times.min)), (0,parse_time/* parseTimeText */.Q8)(String(times.max)));
    if (windows === null)
        return not('all rows are of one day, or they are centuries apart');
    const against = options.reference ?? { name: 'all rows of this data', profile };
    const columns = binnedColumns(options, against.profile);
    if (columns.length === 0)
        return not('no column can be compared');
    const missing = (0,missing_texts/* missingTexts */.N)(data['missing-values'] ?? []);
    let counted = createWindowCounts({ columns, windows, time: header.indexOf(data.time), missing });
    const read = await (0,scan_files/* scanFiles */.T)(files, {
        signal,
        onProgress,
        start: () => {
            counted = createWindowCounts({ columns, windows, time: header.indexOf(data.time ?? ''), missing });
            return { onBatch: (batch) => countWindows(counted, batch), onFault: () => undefined };
        },
    });
    const other = read.find(({ sha256 }, place) => sha256 !== scanned[place]?.sha256);
    if (other !== undefined)
        throw new errors/* UserError */.yo(`${other.path}: the file was changed while it was read; run it again when nothing writes to it`);
    return {
        state: 'measured',
        time: data.time,
        unit: windows.unit,
        against: against.name,
        windows: windows.from.map((from, place) => ({ from, rows: counted.rows[place] ?? 0 })),
        columns: columns.map((column, index) => ({ column: column.name, ...held(column, { counts: counted.counts[index] ?? new Float64Array(), windows: windows.from.length, reference: against.profile, max: drift.max }) })),
    };
}
/** The columns that the whole was compared by; without a reference, those that keep a distribution. */
function binnedColumns({ header, profile, reference, measured, data }, against) {
    const compared = new Set(measured.map(({ column }) => column));
    return header.flatMap((name, place) => {
        const [before, now] = [against, profile].map(({ columns }) => (Object.hasOwn(columns, name) ? columns[name] : undefined));
        const distribution = before === undefined ? null : comparedBy(before);
        if (before === undefined || now === undefined || distribution === null)
            return [];
        if (reference === null ? name === data.id || name === data.time || before.distinct.value < 2 : !compared.has(name))
            return [];
        const type = now.type === 'integer' || now.type === 'number' ? 'number' : now.type === 'string' ? 'text' : 'other';
        return [{ name, place, binning: binningOf(before, now, distribution), type }];
    });
}
function held({ name, binning }, { counts, windows, reference, max }) {
    const column = reference.columns[name];
    if (column === undefined)
        throw new RangeError(`${name} has no reference`);
    const before = binned(binning, column);
    const width = binCount(binning) + 2;
    const found = Array.from({ length: windows }, (_, window) => {
        const now = [...counts.subarray(window * width, (window + 1) * width)];
        if (!now.some((count) => count > 0))
            return { value: null, limit: null };
        return { value: populationStabilityIndex(before, now), limit: Math.max(max, stabilityNoisePoint(before, now)) };
    });
    return { values: found.map(({ value }) => value), limits: found.map(({ limit }) => limit) };
}

;// CONCATENATED MODULE: ./build/actions/validate-data/validate-data.js

























/**
 * Holds every cell of the data against `data` in mlops.yml, and describes its columns.
 * @throws UserError where a file can't be read as its format at all, CancelledError; then no result is left
 */
async function validateData(inputs, ports) {
    const { loaded, workDirectory, threads } = inputs;
    const { config } = loaded;
    const { log, clock } = ports;
    const writer = await (0,stage_directory/* beginStage */.am)(ports.files, { workDirectory, stage: 'validate-data' });
    const isServing = inputs.environment === 'serving';
    const data = isServing ? servingData(config.data) : config.data;
    if (data === undefined)
        throw new errors/* UserError */.yo(`${loaded.name} has no data section; name the file in data.source`);
    const source = await (0,resolve_source/* resolveSource */.ev)(inputs.data ?? data.source, { directory: loaded.directory, dialect: data });
    tellFiles(source, log);
    const reading = { ports, threads, name: source.name, directory: writer.directory };
    const drift = inputs.reference === undefined ? data.drift : schema/* driftSchema */.jU.parse({ ...data.drift, against: inputs.reference });
    const reference = drift === undefined ? null : await resolveReference(drift.against, { loaded, ports, profileOf: (path) => profileOfFiles(path, { loaded, data, reading: { ...reading, name: path } }) });
    const started = clock.now();
    const seen = await lookAtData(source.files, config, { ...reading, data, isServing });
    const { scanned, columns, traps } = seen;
    const { files, rows, header } = scanned;
    log.info(`Read ${(0,format/* formatRows */.dZ)(rows)} of ${source.name} (${(0,format/* formatBytes */.z3)(files.reduce((sum, { bytes }) => sum + bytes, 0))}) in ${(0,format/* formatSeconds */.Xo)((clock.now().getTime() - started.getTime()) / 1000)}`);
    const named = namedColumns(config);
    const context = { showValues: data['show-values'] };
    const profile = profileOf(scanned, columns);
    const optional = isServing ? data.target : undefined;
    const compared = drift === undefined || reference === null ? null : withoutOptional(drift, { reference, optional, header });
    const measured = compared === null || reference === null ? null : measureDrift(profile, reference, { drift: compared, data, context });
    const windows = compared === null || reference === null || reference.state === 'unavailable' || rows === 0
        ? null
        : await measureWindows(source.files, { data, drift: compared, header, profile, reference: reference.state === 'found' ? reference : null, measured: measured?.drift ?? [], scanned: files, signal: ports.cancel.signal, onProgress: showProgress(ports, source.name) });
    const found = [...seen.findings, ...(measured?.findings ?? [])];
    const failures = context.showValues ? listFailures(found, files.map(({ path }) => path)) : null;
    const findings = found.map((finding) => ({ ...finding, examples: finding.examples.slice(0, breaches/* MAX_EXAMPLES */.Nq) }));
    const judgedOn = measured?.drift.map(({ column }) => checkName('drift', column)) ?? [];
    const result = {
        schema: 'mlops/validate-data/v1',
        verdict: (0,verdict/* worstVerdict */.zP)([verdictOf(findings), measured?.reference.state === 'unavailable' ? 'inconclusive' : 'pass']),
        ...(isServing ? { environment: 'serving' } : {}),
        rows,
        data: profile.data,
        columns: Object.fromEntries(columns.map(({ name, statistics }) => [name, context.showValues ? statistics : hideValues(statistics)])),
        findings,
        ...(failures === null ? {} : { failures: failures.listed }),
        traps: { made: [...traps.made], not_made: traps.notMade.map((each) => ({ ...each })) },
        ...(measured === null ? {} : { drift: [...measured.drift], drift_reference: measured.reference }),
        ...(windows === null ? {} : { drift_windows: windows }),
    };
    if (inputs.suggest === true && verdictOf(findings) !== 'pass')
        result.suggestion = await suggest(findings, { loaded, source, seen, reading, isServing });
    const at = clock.now();
    const kept = context.showValues ? profile : hiddenProfile(profile, columns);
    const told = { model: config.model, config: loaded.name, time: at };
    const report = validationReport({ result, profile: kept }, told);
    const page = validationHtml({ result, profile: kept, reference: context.showValues && reference?.state === 'found' ? reference : null }, told);
    await writeValidation(writer.directory, { loaded, ports, result, report, page, failures: failures?.csv ?? null, manifest: (0,data_manifest/* dataManifest */.U)(files), profile: kept, checks: [...checksMade(data, { header, named: header.includes(optional ?? '') ? named : new Map([...named].filter(([name]) => name !== optional)), rules: scanned.rules.map(({ name }) => name) }), ...traps.passed, ...judgedOn], at });
    return { result, directory: await writer.finish(), report, locations: new Map(files.map((file) => [(0,data_manifest/* manifestPath */.j)(file), file.location])) };
}
/** In rows for serving the target may be there, and hold nothing. */
function servingData(data) {
    const target = data?.target;
    const config = target === undefined ? undefined : data?.columns?.[target];
    if (data === undefined || target === undefined || config === undefined)
        return data;
    const { missing: _, mean: __, stddev: ___, quantiles: ____, shares: _____, ...kept } = config;
    return { ...data, columns: { ...data.columns, [target]: kept } };
}
/** A column that may be absent, and is, is nothing that vanished. */
function withoutOptional(drift, { reference, optional, header }) {
    if (optional === undefined || header.includes(optional) || reference.state !== 'found' || !Object.hasOwn(reference.profile.columns, optional))
        return drift;
    return { ...drift, except: [...(drift.except ?? []), optional] };
}
function tellFiles({ name, files, passedOver }, log) {
    if (files.length > 1)
        log.info(`${name} stands for ${files.length} files`);
    if (passedOver.length > 0)
        log.info(`Passed over, no data by ${passedOver.length === 1 ? 'its name' : 'their names'}: ${(0,cut_text/* cutText */.I)(passedOver.join(', '), 500)}`);
}
async function profileOfFiles(path, { loaded, data, reading }) {
    const { files } = await (0,resolve_source/* resolveSource */.ev)(path, { directory: loaded.directory, dialect: data });
    // It is described, and held to nothing.
    const { rules: _, rows: __, ...described } = data;
    const scanned = await scanWithSpill(files, described, reading);
    return profileOf(scanned, describeColumns(scanned));
}
async function suggest(findings, { loaded, source, seen, reading, isServing }) {
    const { log, cancel } = reading.ports;
    const { rows, header } = seen.scanned;
    const judged = { findings, measured: measuredColumns(seen) };
    const judge = async ({ config }) => {
        const drifted = findings.filter(({ check }) => check === 'drift');
        const data = isServing ? servingData(config.data) : config.data;
        if (data === undefined)
            return judged;
        const again = await lookAtData(source.files, config, { ...reading, data, isServing });
        return { findings: [...again.findings, ...drifted], measured: measuredColumns(again) };
    };
    const text = await (0,read_config_text/* readConfigText */.i)(loaded.path);
    return suggestChange(loaded, { source, text, name: loaded.name, judged, judge, rows, header, signal: cancel.signal, log });
}
/** Information changes no verdict. */
function verdictOf(findings) {
    if (findings.some(({ level }) => level === 'fail'))
        return 'fail';
    return findings.some(({ level }) => level === 'warn') ? 'warn' : 'pass';
}


/***/ }),

/***/ 18343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ levelOf)
/* harmony export */ });
/** What a finding of this check does, where `level` is one for all checks or one for each. */
function levelOf(level, check) {
    return (typeof level === 'object' ? level[check] : level) ?? 'fail';
}


/***/ }),

/***/ 74318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ ruleParts)
/* harmony export */ });
/** A rule in either of its forms. */
function ruleParts(config) {
    if (typeof config === 'string')
        return { rule: config, name: config, message: null, level: 'fail' };
    return { rule: config.rule, name: config.id ?? config.rule, message: config.message ?? null, level: config.level ?? 'fail' };
}


/***/ }),

/***/ 18818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ yamlText)
/* harmony export */ });
/** Words that YAML reads as something else, or that people believe it does. */
const NOT_TEXT = /^(?:true|false|yes|no|on|off|null|y|n|nan|inf)$/i;
/** What shows nothing, or reorders what a reader sees; and surrogates without their half. */
const HIDDEN = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029\ufff9-\ufffb]/gu;
/** A text as a scalar of YAML on one line, plain where it can't be misread; signs that can't be seen are written as escapes. */
function yamlText(text) {
    if (/^[A-Za-z_][\w./-]*$/.test(text) && !NOT_TEXT.test(text))
        return text;
    return /^[\x20-\x7e]+$/.test(text) && !text.includes("'") ? `'${text}'` : JSON.stringify(text).replaceAll(HIDDEN, escaped);
}
function escaped(sign) {
    const code = sign.codePointAt(0) ?? 0;
    return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 58956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ meanOf)
/* harmony export */ });
/** The mean of one value per row; undefined without rows. */
function meanOf(values) {
    const mean = (counts) => {
        // Sums of their own for every fourth row: one alone would wait for each addition before the next.
        let a = 0;
        let b = 0;
        let c = 0;
        let d = 0;
        let rows = 0;
        const whole = values.length - (values.length % 4);
        for (let row = 0; row < whole; row += 4) {
            const p = counts[row] ?? 0;
            const q = counts[row + 1] ?? 0;
            const r = counts[row + 2] ?? 0;
            const s = counts[row + 3] ?? 0;
            rows += p + q + r + s;
            a += p * (values[row] ?? 0);
            b += q * (values[row + 1] ?? 0);
            c += r * (values[row + 2] ?? 0);
            d += s * (values[row + 3] ?? 0);
        }
        for (let row = whole; row < values.length; row++) {
            rows += counts[row] ?? 0;
            a += (counts[row] ?? 0) * (values[row] ?? 0);
        }
        return (a + b + (c + d)) / rows;
    };
    return Object.assign(mean, { averages: values });
}


/***/ }),

/***/ 36352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ precisionAtRecall),
/* harmony export */   ES: () => (/* binding */ prepareBrierScore),
/* harmony export */   Vz: () => (/* binding */ recallAtPrecision),
/* harmony export */   Ws: () => (/* binding */ calibrationBin),
/* harmony export */   ff: () => (/* binding */ prepareLogLoss),
/* harmony export */   h: () => (/* binding */ prepareAveragePrecision),
/* harmony export */   kO: () => (/* binding */ prepareCalibrationError),
/* harmony export */   oM: () => (/* binding */ CALIBRATION_BINS),
/* harmony export */   pr: () => (/* binding */ prepareRocAuc)
/* harmony export */ });
/* harmony import */ var _intervals_mean_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58956);

/** Of `calibration_error`. */
const CALIBRATION_BINS = 15;
/** Mann and Whitney's share of pairs (positive, negative) in the right order, ties half. Undefined with one class. */
function prepareRocAuc(labels, scores) {
    const { order, lastOfTie } = byFallingScore(labels, scores);
    const ties = mixedTies(labels, { order, lastOfTie });
    const isPositive = Float64Array.from(order, (row) => Number(labels[row] === 1));
    const quarter = order.length >>> 2;
    // As if the positive rows of a tie came first: without a branch on the label, which no processor could guess. Four quarters of the
    // order at a time, because one sum alone would wait for each addition before the next.
    return (counts) => {
        let p = 0;
        let q = 0;
        let r = 0;
        let s = 0;
        let notP = 0;
        let notQ = 0;
        let notR = 0;
        let notS = 0;
        let areaP = 0;
        let areaQ = 0;
        let areaR = 0;
        let areaS = 0;
        for (let place = 0; place < quarter; place++) {
            const a = counts[order[place] ?? 0] ?? 0;
            const ofA = a * (isPositive[place] ?? 0);
            areaP += (a - ofA) * p;
            notP += a - ofA;
            p += ofA;
            const b = counts[order[place + quarter] ?? 0] ?? 0;
            const ofB = b * (isPositive[place + quarter] ?? 0);
            areaQ += (b - ofB) * q;
            notQ += b - ofB;
            q += ofB;
            const c = counts[order[place + 2 * quarter] ?? 0] ?? 0;
            const ofC = c * (isPositive[place + 2 * quarter] ?? 0);
            areaR += (c - ofC) * r;
            notR += c - ofC;
            r += ofC;
            const d = counts[order[place + 3 * quarter] ?? 0] ?? 0;
            const ofD = d * (isPositive[place + 3 * quarter] ?? 0);
            areaS += (d - ofD) * s;
            notS += d - ofD;
            s += ofD;
        }
        for (let place = 4 * quarter; place < order.length; place++) {
            const count = counts[order[place] ?? 0] ?? 0;
            const positive = count * (isPositive[place] ?? 0);
            areaS += (count - positive) * s;
            notS += count - positive;
            s += positive;
        }
        const area = areaP + (areaQ + p * notQ) + (areaR + (p + q) * notR) + (areaS + (p + q + r) * notS);
        return (area - halfOfTies(counts, ties)) / ((p + q + r + s) * (notP + notQ + notR + notS));
    };
}
function mixedTies(labels, { order, lastOfTie }) {
    const rows = [];
    const bounds = [];
    let first = 0;
    for (let place = 0; place < order.length; place++) {
        if (lastOfTie[place] === 0)
            continue;
        if (place > first) {
            const tied = order.subarray(first, place + 1);
            // Positives first, in the order of the rows too: that is what the sum above reckons with.
            tied.sort((a, b) => (labels[b] ?? 0) - (labels[a] ?? 0) || a - b);
            const middle = tied.findIndex((row) => labels[row] !== 1);
            if (middle > 0) {
                bounds.push({ start: rows.length, middle: rows.length + middle, end: rows.length + tied.length });
                for (const row of tied)
                    rows.push(row);
            }
        }
        first = place + 1;
    }
    return { rows: Uint32Array.from(rows), bounds };
}
/** A tied pair counts half. */
function halfOfTies(counts, { rows, bounds }) {
    let pairs = 0;
    for (const { start, middle, end } of bounds) {
        let positives = 0;
        let negatives = 0;
        for (let place = start; place < middle; place++)
            positives += counts[rows[place] ?? 0] ?? 0;
        for (let place = middle; place < end; place++)
            negatives += counts[rows[place] ?? 0] ?? 0;
        pairs += positives * negatives;
    }
    return pairs / 2;
}
/** Σ (recall_k − recall_{k−1}) · precision_k over the distinct scores, not interpolated. Undefined with one class. */
function prepareAveragePrecision(labels, scores) {
    const { order, lastOfTie } = byFallingScore(labels, scores);
    return (counts) => {
        let negatives = 0;
        let positives = 0;
        let tiedPositives = 0;
        let sum = 0;
        for (let place = 0; place < order.length; place++) {
            const row = order[place] ?? 0;
            const count = counts[row] ?? 0;
            if (labels[row] === 1)
                tiedPositives += count;
            else
                negatives += count;
            if (lastOfTie[place] === 0 || tiedPositives === 0)
                continue;
            positives += tiedPositives;
            sum += tiedPositives * (positives / (positives + negatives));
            tiedPositives = 0;
        }
        return negatives === 0 ? Number.NaN : sum / positives;
    };
}
/** The best precision of a threshold whose recall is at least this. Undefined with one class. */
function precisionAtRecall(level) {
    return (labels, scores) => bestOnCurve(labels, scores, ({ precision, recall }) => (recall >= level ? precision : 0));
}
/** The best recall of a threshold whose precision is at least this; 0 where none has it. Undefined with one class. */
function recallAtPrecision(level) {
    return (labels, scores) => bestOnCurve(labels, scores, ({ precision, recall }) => (precision >= level ? recall : 0));
}
/** The largest of a value over the points of scikit-learn's precision–recall curve: one for each distinct score as the threshold. */
function bestOnCurve(labels, scores, valueAt) {
    const { order, lastOfTie } = byFallingScore(labels, scores);
    return (counts) => {
        let allPositives = 0;
        for (let row = 0; row < labels.length; row++)
            if (labels[row] === 1)
                allPositives += counts[row] ?? 0;
        let positives = 0;
        let negatives = 0;
        let best = 0;
        for (let place = 0; place < order.length; place++) {
            const row = order[place] ?? 0;
            if (labels[row] === 1)
                positives += counts[row] ?? 0;
            else
                negatives += counts[row] ?? 0;
            if (lastOfTie[place] === 0 || positives + negatives === 0)
                continue;
            // Of weights the two sums may differ in the last digit; the last point has found every positive row.
            const recall = place === order.length - 1 ? 1 : positives / allPositives;
            best = Math.max(best, valueAt({ precision: positives / (positives + negatives), recall }));
        }
        return allPositives === 0 || negatives === 0 ? Number.NaN : best;
    };
}
/** Mean negative log-likelihood in nats; probabilities are clipped to [ε, 1 − ε], ε = 2⁻⁵², as scikit-learn does for doubles. */
function prepareLogLoss(labels, scores) {
    return (0,_intervals_mean_of_js__WEBPACK_IMPORTED_MODULE_0__/* .meanOf */ .h)(scores.map((score, row) => {
        const probability = labels[row] === 1 ? score : 1 - score;
        return -Math.log(Math.min(Math.max(probability, Number.EPSILON), 1 - Number.EPSILON));
    }));
}
/** Mean squared distance of the probability from the label (0 best, 1 worst). */
function prepareBrierScore(labels, scores) {
    return (0,_intervals_mean_of_js__WEBPACK_IMPORTED_MODULE_0__/* .meanOf */ .h)(scores.map((score, row) => (score - (labels[row] ?? 0)) ** 2));
}
/** Σ n_b/n · |mean score − share of positives| over 15 equal-width bins [a, b), the last one closed (design §13). */
function prepareCalibrationError(labels, scores) {
    const bins = Uint8Array.from(scores, calibrationBin);
    const distances = scores.map((score, row) => score - (labels[row] ?? 0));
    return (counts) => {
        const sums = new Float64Array(CALIBRATION_BINS);
        let rows = 0;
        for (let row = 0; row < bins.length; row++) {
            const count = counts[row] ?? 0;
            const bin = bins[row] ?? 0;
            rows += count;
            sums[bin] = (sums[bin] ?? 0) + count * (distances[row] ?? 0);
        }
        return sums.reduce((total, sum) => total + Math.abs(sum), 0) / rows;
    };
}
/** The bin of a score; the product may round across an edge, so the edge itself decides. */
function calibrationBin(score) {
    const bin = Math.min(Math.floor(score * CALIBRATION_BINS), CALIBRATION_BINS - 1);
    if (score < bin / CALIBRATION_BINS)
        return bin - 1;
    return bin < CALIBRATION_BINS - 1 && score >= (bin + 1) / CALIBRATION_BINS ? bin + 1 : bin;
}
function byFallingScore(labels, scores) {
    const order = Uint32Array.from(labels, (_, row) => row).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
    const lastOfTie = Uint8Array.from(order, (row, place) => (place + 1 === order.length || scores[row] !== scores[order[place + 1] ?? 0] ? 1 : 0));
    return { order, lastOfTie };
}


/***/ }),

/***/ 55046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ findVersion),
/* harmony export */   Eu: () => (/* binding */ findRegistered),
/* harmony export */   FU: () => (/* binding */ findReferenced)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58291);
/* harmony import */ var _compare_versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18063);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78815);



/** Versions that an error names. */
const NAMED = 3;
/** The entry of the version; where a damaged log has lost it, the last move of a stage that names its bytes. */
function findVersion(state, version) {
    const claimed = (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .versionsOf */ .x4)(state).find((entry) => entry.version === version);
    if (claimed !== undefined)
        return claimed;
    const moves = state.entries.flatMap(({ entry }) => (entry.kind === 'stage' && entry.version === version ? [{ version, digest: entry.digest }] : []));
    return moves.at(-1) ?? null;
}
/** What a reference names; null where no such version is registered, or the stage holds none. */
function findReferenced(state, reference) {
    if (reference.kind === 'version')
        return findVersion(state, reference.version);
    const held = (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .heldByStage */ .zq)(state, reference.stage, reference.back);
    return held === null ? null : (findVersion(state, held.version) ?? held);
}
/** What a reference names. @throws UserError with the versions there are */
function findRegistered(state, reference) {
    const entry = findReferenced(state, reference);
    if (entry !== null)
        return entry;
    const { model } = state;
    if (reference.kind === 'version')
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${model}@v${reference.version} is not registered; ${listVersions(state)}`);
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`"${model}#${reference.stage}${reference.back === 0 ? '' : `~${reference.back}`}": the stage ${reference.stage} holds no such version`);
}
function listVersions(state) {
    const newest = (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .versionsOf */ .x4)(state).map(({ version }) => version).toSorted(_compare_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Z).slice(-NAMED).reverse();
    return newest.length === 0 ? 'no version is' : `the newest are ${newest.map((version) => `v${version}`).join(', ')}`;
}


/***/ }),

/***/ 83799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ driftReport),
/* harmony export */   gv: () => (/* binding */ driftSummary),
/* harmony export */   mN: () => (/* binding */ driftDetails),
/* harmony export */   sp: () => (/* binding */ pValue)
/* harmony export */ });
/* harmony import */ var _drift_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30036);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61424);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41808);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20366);
/* harmony import */ var _sparkline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61284);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94151);






/** Columns of a report; the result file has every one. */
const MAX_COLUMNS = 50;
/** Bins of a histogram that a table has room for. */
const MAX_BINS = 12;
/** `none`, `2 columns`, `nothing to compare with`, `not judged`; null where drift was not asked for. */
function driftSummary({ drift = [], drift_reference: reference }) {
    if (reference === undefined)
        return null;
    if (reference.state === 'first-version')
        return 'nothing to compare with';
    if (reference.state === 'unavailable')
        return 'not judged';
    const drifted = drift.filter(({ verdict }) => verdict !== 'pass').length;
    return drifted === 0 ? 'none' : `${drifted} ${drifted === 1 ? 'column' : 'columns'}`;
}
/** The measured columns, what drifted first, folded where nothing did; empty where drift was not asked for. */
function driftReport(measured) {
    const { drift_reference: reference } = measured;
    if (reference?.state !== 'compared')
        return '';
    const body = driftDetails(measured);
    return `<details${driftSummary(measured) === 'none' ? '' : ' open'}><summary>Drift against ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X)(reference.name)}: ${driftSummary(measured)}</summary>\n\n${body}\n\n</details>`;
}
/** Definition, table and what was not compared. */
function driftDetails({ rows, drift = [], drift_reference: reference }, columns = MAX_COLUMNS) {
    if (reference === undefined || columns === 0)
        return '';
    if (reference.state !== 'compared')
        return `Drift against ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X)(reference.reference)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X)(reference.reason)}.`;
    const sorted = (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_0__/* .byDrift */ .nW)(drift);
    const body = (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .t)(['Column', 'PSI', 'Limit', 'Rows before', 'now', 'Missing before', 'now', 'p', 'Before', 'Now', ''], ['left', 'right', 'right', 'right', 'right', 'right', 'right', 'right', 'left', 'left', 'center'], sorted.slice(0, columns).map((each) => [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .S)(each.column), decimals(each.value), decimals(each.limit), (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(each.rows.reference), (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(each.rows.current),
        (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(each.missing.reference), (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(each.missing.current), pValue(each.p_value), picture(each.shapes.reference), picture(each.shapes.current), _format_js__WEBPACK_IMPORTED_MODULE_1__/* .ICON */ .kb[each.verdict],
    ]));
    const more = sorted.length > columns ? `\n\n${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(sorted.length - columns)} more columns are in the result file.` : '';
    const changes = sorted.slice(0, columns).map(_drift_words_js__WEBPACK_IMPORTED_MODULE_0__/* .driftChange */ .yE).filter((change) => change !== null).map((change) => `- ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phraseMarkdown */ .fP)(change)}`);
    const parts = [`Before: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRows */ .dZ)(reference.rows)} of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X)(reference.name)}; now: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRows */ .dZ)(rows)}. ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phraseMarkdown */ .fP)(_drift_words_js__WEBPACK_IMPORTED_MODULE_0__/* .DRIFT_DEFINITION */ .U1)}`, `${body}${more}`, changes.join('\n'), (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_0__/* .columnChanges */ .Wy)(reference).map(_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phraseMarkdown */ .fP).join(' '), (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phraseMarkdown */ .fP)((0,_drift_words_js__WEBPACK_IMPORTED_MODULE_0__/* .notCompared */ .vK)(reference.not_compared))];
    return parts.filter((part) => part !== '').join('\n\n');
}
function picture(counts) {
    return (0,_sparkline_js__WEBPACK_IMPORTED_MODULE_5__/* .sparkline */ .K)(counts.length <= MAX_BINS ? counts : counts.slice(0, MAX_BINS));
}
function decimals(value) {
    return (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(value, 3);
}
function pValue(value) {
    if (value === null)
        return '–';
    return value < 0.001 ? '< 0.001' : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(value, 3);
}


/***/ }),

/***/ 30036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U1: () => (/* binding */ DRIFT_DEFINITION),
/* harmony export */   Wy: () => (/* binding */ columnChanges),
/* harmony export */   nW: () => (/* binding */ byDrift),
/* harmony export */   vK: () => (/* binding */ notCompared),
/* harmony export */   yE: () => (/* binding */ driftChange)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41808);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20366);


const NAMED = 3;
const NAMED_COLUMNS = 10;
/** Standard deviations that are worth a word. */
const FAR = 0.1;
const DRIFT_DEFINITION = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `PSI is the population stability index, Σ (now − before) · ln(now ÷ before) over the shares of ten bins at the deciles of the reference, or of its categories, one bin for all other values and one for missing ones; half a row is added to each. The limit is ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('data.drift.max')}, or what data without drift stays below 99 times of 100 with these numbers of rows, where that is more. The p-value (Kolmogorov–Smirnov; chi-square of categories) decides nothing.`;
/** What drifted first, the most first. */
function byDrift(drift) {
    return drift.toSorted((a, b) => Number(a.verdict === 'pass') - Number(b.verdict === 'pass') || b.value / b.limit - a.value / a.limit);
}
/** What a table of numbers doesn't say of the values of a column; null where there is nothing. */
function driftChange({ column, verdict, new_values: added, vanished_values: gone, wasserstein }) {
    const parts = [
        ...(added !== null && added.length > 0 ? [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `new: ${listNames(added)}`] : []),
        ...(gone !== null && gone.length > 0 ? [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `gone: ${listNames(gone)}`] : []),
        ...(verdict !== 'pass' && wasserstein !== null && wasserstein >= FAR ? [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `on the average ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(wasserstein, 2)} standard deviations away`] : []),
    ];
    return parts.length === 0 ? null : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(column)} ${parts.flatMap((part, place) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${place === 0 ? '' : '; '}${part}`)}`;
}
/** Columns that came, went, or hold values of another type than the reference's. */
function columnChanges({ columns }) {
    if (columns === undefined)
        return [];
    const { added, gone, retyped } = columns;
    return [
        ...(added.length === 0 ? [] : [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `New: ${listNames(added, NAMED_COLUMNS)}.`]),
        ...(gone.length === 0 ? [] : [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `Gone: ${listNames(gone, NAMED_COLUMNS)}.`]),
        ...(retyped.length === 0 ? [] : [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `Of another type: ${retyped.slice(0, NAMED_COLUMNS).flatMap(({ column, before, now }, place) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${place === 0 ? '' : ', '}${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(column)} (${before}, now ${now})`)}${more(retyped.length, NAMED_COLUMNS)}.`]),
    ];
}
/** Empty where every column was compared. */
function notCompared(columns) {
    return columns.length === 0 ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `Not compared: ${listNames(columns, NAMED_COLUMNS)} (ids, dates, texts that name rows, columns that only one side has or that ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('data.drift.except')} names).`;
}
function listNames(names, most = NAMED) {
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${names.slice(0, most).flatMap((name, place) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${place === 0 ? '' : ', '}${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name)}`)}${more(names.length, most)}`;
}
function more(count, most) {
    return count > most ? ` and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(count - most)} more` : '';
}


/***/ }),

/***/ 3387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ histogram),
/* harmony export */   c: () => (/* binding */ histogramLegend)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71136);

const HEIGHT = 100;
/** Of a bin's width, between two bars. */
const GAP = 0.08;
/** A bin that is not empty is seen. */
const LEAST = 1.5;
const UNIT = 10;
/** Bars of what is now, and over them the outline of what was before. Only shapes: the words stand beside it as text of the page. */
function histogram({ label, now, before, describe, size = 'bars' }) {
    const highest = Math.max(...now, ...(before ?? []));
    const width = Math.max(now.length, 1) * UNIT;
    const height = (value) => (value > 0 && highest > 0 ? Math.max(LEAST, (value / highest) * (HEIGHT - 2)) : 0);
    const bars = now.map((value, bin) => {
        if (!(value > 0))
            return [];
        const [x, y] = [(bin + GAP / 2) * UNIT, HEIGHT - height(value)];
        return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<rect class="fill-now" x="${x}" y="${y}" width="${(1 - GAP) * UNIT}" height="${height(value)}">${describe === undefined ? [] : (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<title>${describe(bin)}</title>`}</rect>`;
    });
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<svg class="${size}" viewBox="0 0 ${width} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${label}">${bars}<path class="stroke-axis" d="M0 ${HEIGHT}H${width}"/>${before === null ? [] : outline(before.map(height))}</svg>`;
}
function outline(heights) {
    const steps = heights.map((height, bin) => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `V${HEIGHT - height}H${(bin + 1) * UNIT}`);
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<path class="stroke-before" d="M0 ${HEIGHT}${steps}V${HEIGHT}"/>`;
}
/** What the colours and lines of a histogram mean. */
function histogramLegend(now, before) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<ul class="legend"><li><svg viewBox="0 0 20 12" aria-hidden="true"><rect class="fill-now" width="20" height="12" rx="1"/></svg>${now}</li>${before === null ? [] : (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<li><svg viewBox="0 0 20 12" aria-hidden="true"><path class="stroke-before" d="M0 6H20"/></svg>${before}</li>`}</ul>`;
}


/***/ }),

/***/ 71136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ htmlText),
/* harmony export */   q: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56161);

/** No other file has this key, so that no other can call a text markup. */
const MARKUP = Symbol('markup');
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** More decimals of a place in a picture nobody sees. */
const DECIMALS = 2;
/**
 * A piece of a page. What stands in the source is markup; what is put in is text, unless it is such a piece itself. Attributes are quoted.
 * @throws RangeError for a number that is none, which no browser could draw
 */
function html(markup, ...contents) {
    return { [MARKUP]: markup.map((part, place) => part + written(contents[place] ?? '')).join('') };
}
/** The text of a piece, to be written into a file. */
function htmlText(piece) {
    return piece[MARKUP];
}
function written(content) {
    if (typeof content === 'number')
        return rounded(content);
    if (typeof content === 'string')
        return (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(content).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
    return isPiece(content) ? content[MARKUP] : content.map(written).join('');
}
function isPiece(content) {
    return MARKUP in content;
}
function rounded(value) {
    if (!Number.isFinite(value))
        throw new RangeError(`${value} can't stand in a page`);
    return String(Number(value.toFixed(DECIMALS)));
}


/***/ }),

/***/ 3524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ htmlPage)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/shared/report/html/html.js
var html = __webpack_require__(71136);
;// CONCATENATED MODULE: ./build/shared/report/html/style.js
/*
 * One style sheet for every report: no class is specific to a stage, no colour stands anywhere else, and the state of a thing is always said in
 * words or by a form beside its colour.
 */
const STYLE = `
:root {
  color-scheme: light dark;
  --page: #f6f7f9; --card: #fff; --sunk: #f0f2f5; --line: #dfe3e8; --text: #1c2128; --soft: #59636e;
  --now: #2f6fbd; --before: #b4690e; --link: #0a5dc2;
  --pass: #1a7f37; --warn: #8a5a00; --fail: #c4262e; --inconclusive: #6e4bb5; --info: #59636e;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif;
  --mono: ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", "DejaVu Sans Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0d1117; --card: #151b23; --sunk: #1d242d; --line: #313a45; --text: #e6eaef; --soft: #9aa5b1;
    --now: #6aa8f0; --before: #e3a14f; --link: #79b4ff;
    --pass: #4cc16a; --warn: #d9a63a; --fail: #ff7a72; --inconclusive: #b795f2; --info: #9aa5b1;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; background: var(--page); color: var(--text); font: 400 0.9375rem/1.55 var(--sans); overflow-wrap: anywhere; }
main, footer { max-width: 68rem; margin: 0 auto; padding: 0 clamp(1rem, 4vw, 2.5rem); }
main { padding-top: clamp(1.25rem, 4vw, 2.75rem); }
footer { padding-top: 1.5rem; padding-bottom: 3rem; color: var(--soft); font-size: 0.8125rem; }
h1 { margin: 0.75rem 0 0.5rem; font-size: clamp(1.375rem, 1.1rem + 1.4vw, 1.875rem); font-weight: 650; line-height: 1.25; letter-spacing: -0.012em; text-wrap: balance; }
h1::first-letter { text-transform: uppercase; }
h2 { margin: 0; font-size: 1.125rem; font-weight: 650; line-height: 1.35; letter-spacing: -0.005em; }
h3 { margin: 0; font-size: 0.9375rem; font-weight: 600; line-height: 1.4; }
p { margin: 0.5rem 0; max-width: 46rem; }
a { color: var(--link); text-underline-offset: 0.15em; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 4px; }
code { font: 0.875em/1.5 var(--mono); background: var(--sunk); border-radius: 4px; padding: 0.1em 0.35em; white-space: pre-wrap; }
h1 code, h2 code, h3 code { background: none; padding: 0; font-size: 0.95em; }
.lead { font-size: 1.0625rem; line-height: 1.5; color: var(--text); }
.soft { color: var(--soft); }
.small { font-size: 0.8125rem; }
.eyebrow { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 0.625rem; margin: 0; font-size: 0.875rem; color: var(--soft); }
.mark { display: inline-flex; align-items: center; gap: 0.35em; padding: 0.125rem 0.55rem 0.125rem 0.45rem; border: 1px solid currentColor; border-radius: 999px; font-size: 0.75rem; font-weight: 600; line-height: 1.4; white-space: nowrap; }
.eyebrow .mark { font-size: 0.8125rem; padding: 0.2rem 0.7rem 0.2rem 0.6rem; }
.pass { color: var(--pass); } .warn { color: var(--warn); } .fail { color: var(--fail); } .inconclusive { color: var(--inconclusive); } .info { color: var(--info); }
.figures { display: flex; flex-wrap: wrap; gap: 1px; margin: 1.5rem 0 0; background: var(--line); border: 1px solid var(--line); border-radius: 10px; overflow: hidden; }
.figures div { flex: 1 1 8.5rem; background: var(--card); padding: 0.75rem 1rem; }
.figures dt { color: var(--soft); font-size: 0.8125rem; }
.figures dd { margin: 0.125rem 0 0; font-size: 1.25rem; font-weight: 600; line-height: 1.3; font-variant-numeric: tabular-nums; letter-spacing: -0.01em; }
section { margin-top: 1.5rem; background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 1.125rem clamp(1rem, 2.5vw, 1.5rem) 1.25rem; }
section > h2 + * { margin-top: 0.625rem; }
.note { border-left: 3px solid currentColor; padding: 0.125rem 0 0.125rem 0.875rem; }
.note > * { color: var(--text); }
.scroll { overflow-x: auto; margin: 0.75rem 0 0; border: 1px solid var(--line); border-radius: 8px; }
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; line-height: 1.45; font-variant-numeric: tabular-nums; }
caption { caption-side: top; text-align: left; padding: 0.5rem 0.75rem; color: var(--soft); font-size: 0.8125rem; }
th, td { padding: 0.45rem 0.75rem; border-top: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: normal; }
thead th { border-top: 0; background: var(--sunk); color: var(--soft); font-size: 0.75rem; font-weight: 600; white-space: nowrap; vertical-align: bottom; }
caption + thead th { border-top: 1px solid var(--line); }
tbody th { font-weight: 500; }
td.n, th.n { text-align: right; white-space: nowrap; }
td.w { white-space: nowrap; }
td.wide, th.wide { min-width: 16rem; overflow-wrap: anywhere; }
td code, th code { background: none; padding: 0; }
td .mark { vertical-align: baseline; }
details { margin-top: 0.75rem; }
summary { cursor: pointer; width: fit-content; font-size: 0.875rem; font-weight: 500; color: var(--link); padding: 0.125rem 0.25rem 0.125rem 0; }
ul.plain { margin: 0.5rem 0; padding: 0; list-style: none; }
ul.plain > li { padding: 0.625rem 0; border-top: 1px solid var(--line); }
ul.plain > li:first-child { border-top: 0; }
.found { display: flex; flex-wrap: wrap; gap: 0 0.75rem; align-items: baseline; margin-top: 0.2rem; font-size: 0.875rem; }
.place { font: 0.8125rem/1.5 var(--mono); color: var(--soft); }
.row { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.25rem 0.625rem; }
.row > .end { margin-left: auto; }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0.5rem 0 0; padding: 0; list-style: none; color: var(--soft); font-size: 0.8125rem; }
.legend svg { width: 1.25rem; height: 0.75rem; margin-right: 0.4rem; vertical-align: -0.05rem; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(17.5rem, 100%), 1fr)); gap: 1rem; margin-top: 1rem; }
.card { border: 1px solid var(--line); border-radius: 8px; padding: 0.875rem 1rem 0.75rem; min-width: 0; }
.card figure, .chart { margin: 0.625rem 0 0; }
figcaption { color: var(--soft); font-size: 0.8125rem; margin-top: 0.25rem; }
.ends { display: flex; justify-content: space-between; gap: 0.5rem; color: var(--soft); font-size: 0.75rem; font-variant-numeric: tabular-nums; margin-top: 0.2rem; }
.facts { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0.1rem 1rem; margin: 0.625rem 0 0; font-size: 0.8125rem; }
.facts div { display: flex; justify-content: space-between; gap: 0.5rem; }
.facts .whole { grid-column: 1 / -1; }
.facts dt { color: var(--soft); white-space: nowrap; }
.facts dd { margin: 0; font-variant-numeric: tabular-nums; text-align: right; }
svg { display: block; max-width: 100%; }
svg.bars { width: 100%; height: 5.5rem; }
svg.spark { width: 7.5rem; height: 1.75rem; }
svg.line { width: 100%; height: 1.5rem; }
svg.square { width: 100%; max-width: 23rem; height: auto; }
.legend svg, figcaption svg { display: inline-block; }
.fill-now { fill: var(--now); } .fill-before { fill: var(--before); } .fill-text { fill: var(--soft); font: 11px var(--sans); }
svg.square .fill-text { font-size: 13px; }
.bars .fill-now { fill-opacity: 0.62; }
.stroke-now, .stroke-before, .stroke-axis, .stroke-grid, .stroke-state { fill: none; vector-effect: non-scaling-stroke; }
.stroke-now { stroke: var(--now); stroke-width: 2; } .stroke-before { stroke: var(--before); stroke-width: 1.75; stroke-dasharray: 5 3; } .stroke-tick { stroke: var(--before); stroke-width: 2.5; fill: none; vector-effect: non-scaling-stroke; }
.stroke-axis { stroke: var(--soft); stroke-width: 1; } .stroke-grid { stroke: var(--line); stroke-width: 1; } .stroke-state { stroke: currentColor; stroke-width: 2; } .limit { stroke: var(--fail); stroke-width: 1.25; stroke-dasharray: 3 3; }
.fill-state { fill: currentColor; }
.faint { stroke-dasharray: 2 4; }
.heat { fill: var(--now); }
.shares { margin: 0.625rem 0 0; font-size: 0.8125rem; }
.shares div { display: grid; grid-template-columns: minmax(3.5rem, 30%) 1fr 3.25rem; gap: 0.5rem; align-items: center; min-height: 1.5rem; }
.shares dt { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.shares dd { margin: 0; }
.shares dd:last-child { text-align: right; color: var(--soft); font-variant-numeric: tabular-nums; }
.shares svg { width: 100%; height: 0.875rem; }
.compare { display: grid; grid-template-columns: minmax(0, 14rem) minmax(8rem, 1fr) minmax(0, auto); gap: 0.25rem 1rem; align-items: center; padding: 0.3rem 0; border-top: 1px solid var(--line); }
.compare .numbers { text-align: right; font-size: 0.8125rem; font-variant-numeric: tabular-nums; min-width: 15rem; }
.compare code { background: none; padding: 0; }
.group { margin-top: 1rem; }
.group h3 { margin-bottom: 0.35rem; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr)); gap: 0 1rem; }
.pair > * { min-width: 0; }
@media (max-width: 52rem) {
  .compare { grid-template-columns: minmax(0, 1fr); }
  .compare .numbers { min-width: 0; text-align: left; }
}
@media print {
  body { background: none; } section, .card { break-inside: avoid; }
}
`;

;// CONCATENATED MODULE: ./build/shared/report/html/page.js



/** No script, no address is loaded, no form is sent, and of styles only this one: also where a text should have slipped through as markup. */
const POLICY = `default-src 'none'; style-src 'sha256-${(0,external_node_crypto_.createHash)('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;
/** A report as one file that needs nothing else: for light and dark, keyboard, screen reader, phone and paper. */
function htmlPage({ title, main, foot }) {
    // The style is ours and holds no text from outside; escaped it would be no style, and its hash another.
    const [before = '', after = ''] = (0,html/* htmlText */.j)(page_frame({ title, main, foot })).split('<style></style>');
    return `<!doctype html>\n${before}<style>${STYLE}</style>${after}\n`;
}
function page_frame({ title, main, foot }) {
    return (0,html/* html */.q) `<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style></style>
</head>
<body>
<main>
${main}
</main>
<footer>
${foot}
</footer>
</body>
</html>`;
}


/***/ }),

/***/ 34348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ phraseHtml)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71136);

function phraseHtml(words) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `${words.map((piece) => {
        if (piece.kind === 'strong')
            return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<strong>${phraseHtml(piece.phrase)}</strong>`;
        return piece.kind === 'code' ? (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<code>${piece.text}</code>` : (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `${piece.text}`;
    })}`;
}


/***/ }),

/***/ 1362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ htmlSection),
/* harmony export */   FK: () => (/* binding */ keyFigures),
/* harmony export */   M6: () => (/* binding */ htmlDetails)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71136);

/** A part of the report with its heading; nothing where it has no content. */
function htmlSection(heading, content) {
    return content.length === 0 ? [] : (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `
<section><h2>${heading}</h2>
${content}
</section>`;
}
/** What opens by click or Enter. */
function htmlDetails(summary, content, { open = false } = {}) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<details${open ? (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) ` open` : ''}><summary>${summary}</summary>${content}</details>`;
}
/** A few numbers that say how large everything is. */
function keyFigures(figures) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<dl class="figures">${figures.map(([name, value]) => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}


/***/ }),

/***/ 18645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ htmlTable)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71136);

const KINDS = { number: (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) ` class="n"`, text: '', word: (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) ` class="w"`, long: (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) ` class="wide"` };
/** A table in a box of its own, which scrolls where the page is narrower; the first cell of a row names it. */
function htmlTable(caption, columns, rows) {
    const kind = (place) => KINDS[columns[place]?.kind ?? 'text'];
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<div class="scroll" role="region" tabindex="0" aria-label="${caption}"><table>
<caption>${caption}</caption>
<thead><tr>${columns.map(({ head }, place) => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<th scope="col"${kind(place)}>${head}</th>`)}</tr></thead>
<tbody>
${rows.map(([first = '', ...cells]) => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<tr><th scope="row"${kind(0)}>${first}</th>${cells.map((cell, place) => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<td${kind(place + 1)}>${cell}</td>`)}</tr>
`)}</tbody>
</table></div>`;
}


/***/ }),

/***/ 97492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ takeWithin)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71136);

/** The first pieces of a list, up to a number and to a size in bytes: what keeps a page readable, whatever the data holds. */
function takeWithin(items, render, { most, bytes }) {
    const shown = [];
    let size = 0;
    for (const item of items.slice(0, most)) {
        const piece = render(item);
        size += Buffer.byteLength((0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlText */ .j)(piece));
        if (size > bytes)
            break;
        shown.push(piece);
    }
    return { shown, left: items.length - shown.length };
}


/***/ }),

/***/ 2308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ verdictMark)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71136);

const SIGNS = { pass: '✓', warn: '!', fail: '✕', inconclusive: '?', info: 'i' };
/** A verdict by sign, word and colour. */
function verdictMark(state, said = state) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<span class="mark ${state}"><span aria-hidden="true">${SIGNS[state]}</span>${said}</span>`;
}


/***/ }),

/***/ 20366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ phrase),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   fP: () => (/* binding */ phraseMarkdown),
/* harmony export */   ko: () => (/* binding */ strong)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61424);

/** What stands in the source is ours; a text that is put in may be anybody's. */
function phrase(own, ...values) {
    return own.flatMap((text, place) => [{ kind: 'own', text }, ...pieces(values[place] ?? '')]).filter((piece) => piece.kind === 'strong' || piece.text !== '');
}
/** A name or value, as it is written in a file. */
function code(text) {
    return [{ kind: 'code', text }];
}
function strong(words) {
    return [{ kind: 'strong', phrase: words }];
}
function phraseMarkdown(words) {
    return words.map((piece) => {
        if (piece.kind === 'strong')
            return `**${phraseMarkdown(piece.phrase)}**`;
        if (piece.kind === 'own')
            return piece.text;
        return piece.kind === 'code' ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .S)(piece.text) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X)(piece.text);
    }).join('');
}
function pieces(value) {
    return typeof value === 'string' ? [{ kind: 'text', text: value }] : value;
}


/***/ }),

/***/ 61284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sparkline)
/* harmony export */ });
const STEPS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
/** A histogram in one line of text. The highest bin is full, an empty one a dot, so that rare and none are told apart. */
function sparkline(counts) {
    const most = Math.max(...counts);
    return counts.map((count) => (count > 0 ? (STEPS[Math.ceil((count / most) * STEPS.length) - 1] ?? STEPS[0]) : '·')).join('');
}


/***/ }),

/***/ 23520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ jsonBytes)
/* harmony export */ });
/** A value as the JSON file that a person may read: two spaces, a newline at the end. */
function jsonBytes(value) {
    return Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
}


/***/ }),

/***/ 15251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ provenanceStatement),
/* harmony export */   bf: () => (/* binding */ registrationStatement),
/* harmony export */   oC: () => (/* binding */ testResultStatementSchema),
/* harmony export */   r2: () => (/* binding */ deploymentStatement),
/* harmony export */   tO: () => (/* binding */ testResultStatement)
/* harmony export */ });
/* unused harmony export TEST_RESULT */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65031);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27716);



/*
 * In-toto Statements, version 1 (https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md): what was proved about which bytes.
 * Fields of our own carry the prefix `mlops_`, as the specification asks of extension fields.
 */
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const TEST_RESULT = 'https://in-toto.io/attestation/test-result/v0.1';
const PROVENANCE = 'https://slsa.dev/provenance/v1';
const DEPLOYMENT = 'urn:mlops-actions:deployment:v1';
const REGISTRATION = 'urn:mlops-actions:registration:v1';
/** in-toto's test-result has three results; what could not be judged has failed there, and `mlops_verdict` tells them apart. */
const RESULTS = { pass: 'PASSED', warn: 'WARNED', fail: 'FAILED', inconclusive: 'FAILED' };
function testResultStatement(options) {
    return statement(options.subject, TEST_RESULT, {
        result: RESULTS[options.verdict],
        configuration: options.configuration.map(descriptor),
        passedTests: options.passed,
        warnedTests: options.warned,
        failedTests: options.failed,
        mlops_verdict: options.verdict,
        mlops_at: options.at.toISOString(),
        ...options.extension,
    });
}
/** SLSA provenance (https://slsa.dev/spec/v1.0/provenance) of a training. */
function provenanceStatement(options) {
    return statement(options.subject, PROVENANCE, {
        buildDefinition: { buildType: options.buildType, externalParameters: options.parameters, internalParameters: options.internal, resolvedDependencies: options.dependencies.map(descriptor) },
        runDetails: {
            builder: { id: 'urn:mlops-actions:train', version: options.builder },
            metadata: { startedOn: options.startedOn.toISOString(), finishedOn: options.finishedOn.toISOString() },
        },
    });
}
function registrationStatement(subject, predicate) {
    return statement(subject, REGISTRATION, predicate);
}
function deploymentStatement(subject, predicate) {
    return statement(subject, DEPLOYMENT, predicate);
}
/** The part of a test-result statement that later stages decide on. */
const testResultStatementSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    _type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(STATEMENT_TYPE),
    subject: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/) }) })).min(1),
    predicateType: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(TEST_RESULT),
    predicate: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ result: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['PASSED', 'WARNED', 'FAILED']), mlops_verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .bk) }),
});
function statement(subject, predicateType, predicate) {
    return { _type: STATEMENT_TYPE, subject: subject.map(descriptor), predicateType, predicate };
}
function descriptor({ name, digest }) {
    if (!_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_PATTERN */ .WA.test(digest))
        throw new RangeError(`${name}: ${digest} is no sha256 digest`);
    return { name, digest: { sha256: digest.slice('sha256:'.length) } };
}


/***/ }),

/***/ 11733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ equalEdges),
/* harmony export */   S: () => (/* binding */ binBetween)
/* harmony export */ });
/** Edges of bins of equal width; one bin where the range has no width. Halved on the way, because the distance of two doubles may be more than a double holds. */
function equalEdges(low, high, bins) {
    const half = high / 2 - low / 2;
    if (!(half > 0))
        return [low, high];
    return Array.from({ length: bins + 1 }, (_, place) => (place === bins ? high : low + ((2 * place) / bins) * half));
}
/** The bin [a, b) of a value; those at the ends are open. */
function binBetween(value, edges) {
    const above = edges.findIndex((edge) => value < edge);
    return above < 0 ? edges.length - 2 : Math.max(0, above - 1);
}


/***/ }),

/***/ 25115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ normalUpperTail),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   vr: () => (/* binding */ normalCdf)
/* harmony export */ });
/*
 * Distribution function: W. J. Cody, "Rational Chebyshev approximations for the error function",
 * Math. Comp. 23 (1969), in the form of Algorithm 715 (ACM TOMS 19, 1993).
 * Quantile: M. J. Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37 (1988).
 * Coefficients stand from the highest power down, rounded to doubles.
 */
const CENTRE = 0.67448975;
const CENTRE_TOP = [0.06568233791820745, 2.2352520354606837, 161.02823106855587, 1067.6894854603709, 18154.98125334356];
const CENTRE_BOTTOM = [1, 47.202581904688245, 976.0985517377767, 10260.932208618979, 45507.78933502673];
const MIDDLE = Math.sqrt(32);
const MIDDLE_TOP = [
    1.0765576773720192e-8, 0.39894151208813466, 8.883149794388377, 93.50665613217785, 597.2702763948002,
    2494.5375852903726, 6848.190450536283, 11602.65143764735, 9842.714838383978,
];
const MIDDLE_BOTTOM = [
    1, 22.266688044328117, 235.387901782625, 1519.3775994075547, 6485.558298266761, 18615.571640885097,
    34900.95272114598, 38912.00328609327, 19685.429676859992,
];
const TAIL_TOP = [
    0.023073441764940174, 0.215898534057957, 0.12740116116024736, 0.022235277870649807, 0.0014216191932278934, 0.000029112874951168793,
];
const TAIL_BOTTOM = [1, 1.284260096144911, 0.4682382124808651, 0.06598813786892856, 0.0037823963320275824, 0.00007297515550839662];
const INVERSE_ROOT_TWO_PI = 0.3989422804014327;
const QUANTILE_CENTRE_TOP = [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
    1971.5909503065513, 133.14166789178438, 3.3871328727963665,
];
const QUANTILE_CENTRE_BOTTOM = [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
    687.1870074920579, 42.31333070160091, 1,
];
const QUANTILE_MIDDLE_TOP = [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
    5.769497221460691, 4.630337846156546, 1.4234371107496835,
];
const QUANTILE_MIDDLE_BOTTOM = [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1,
];
const QUANTILE_TAIL_TOP = [
    2.0103343992922881e-7, 0.000027115555687434876, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
    1.7848265399172913, 5.463784911164114, 6.657904643501103,
];
const QUANTILE_TAIL_BOTTOM = [
    2.0442631033899397e-15, 1.421511758316446e-7, 0.000018463183175100548, 0.0007868691311456133, 0.014875361290850615,
    0.1369298809227358, 0.599832206555888, 1,
];
/** P(X ≤ x) of a standard normal X; relative error below 1e-14, in the lower tail too. */
function normalCdf(x) {
    return normalUpperTail(-x);
}
/** P(X > x) of a standard normal X; relative error below 1e-14 down to the smallest normal double (x ≈ 37.5). */
function normalUpperTail(x) {
    const size = Math.abs(x);
    if (size <= CENTRE) {
        const square = x * x;
        return 0.5 - (x * polynomial(CENTRE_TOP, square)) / polynomial(CENTRE_BOTTOM, square);
    }
    const tail = size <= MIDDLE ? middleTail(size) : farTail(size);
    return x > 0 ? tail : 1 - tail;
}
/**
 * The x with P(X ≤ x) = p of a standard normal X; relative error about 1e-15. −∞ at 0, ∞ at 1.
 * For an upper tail q use −normalQuantile(q): 1 − q would lose its digits.
 * @throws RangeError when p is not in [0, 1]
 */
function normalQuantile(p) {
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`A probability is from 0 to 1, not ${p}`);
    const fromCentre = p - 0.5;
    if (Math.abs(fromCentre) <= 0.425) {
        const r = 0.180625 - fromCentre * fromCentre;
        return (fromCentre * polynomial(QUANTILE_CENTRE_TOP, r)) / polynomial(QUANTILE_CENTRE_BOTTOM, r);
    }
    const tail = Math.min(p, 1 - p);
    if (tail === 0)
        return fromCentre < 0 ? -Infinity : Infinity;
    const r = Math.sqrt(-Math.log(tail));
    const size = r <= 5
        ? polynomial(QUANTILE_MIDDLE_TOP, r - 1.6) / polynomial(QUANTILE_MIDDLE_BOTTOM, r - 1.6)
        : polynomial(QUANTILE_TAIL_TOP, r - 5) / polynomial(QUANTILE_TAIL_BOTTOM, r - 5);
    return fromCentre < 0 ? -size : size;
}
function middleTail(size) {
    return (gauss(size) * polynomial(MIDDLE_TOP, size)) / polynomial(MIDDLE_BOTTOM, size);
}
function farTail(size) {
    if (size > 40)
        return 0;
    const inverse = 1 / (size * size);
    const correction = (inverse * polynomial(TAIL_TOP, inverse)) / polynomial(TAIL_BOTTOM, inverse);
    return (gauss(size) * (INVERSE_ROOT_TWO_PI - correction)) / size;
}
/** exp(−x²/2). The square of a rounded x is exact, so that a tail keeps its digits where x² is large. */
function gauss(x) {
    const rounded = Math.trunc(x * 16) / 16;
    return Math.exp(-rounded * rounded * 0.5) * Math.exp(-(x - rounded) * (x + rounded) * 0.5);
}
function polynomial(coefficients, x) {
    let value = 0;
    for (const coefficient of coefficients)
        value = value * x + coefficient;
    return value;
}


/***/ }),

/***/ 26472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ sharesOf)
/* harmony export */ });
/** Each count as a share of all; zeros where there is nothing. */
function sharesOf(counts) {
    const total = counts.reduce((sum, count) => sum + count, 0);
    return counts.map((count) => (total > 0 ? count / total : 0));
}


/***/ }),

/***/ 76680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ dataManifest),
/* harmony export */   j: () => (/* binding */ manifestPath)
/* harmony export */ });
/* harmony import */ var _statement_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85693);

/** The manifest whose digest names the data: its files as the config writes them, with the sha256 of their bytes. */
function dataManifest(files) {
    return (0,_statement_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .makeManifest */ .Ui)('data', files.map((file) => ({ path: manifestPath(file), sha256: file.sha256, size: file.bytes })));
}
/** The same on Windows. */
function manifestPath({ path }) {
    return path.replaceAll('\\', '/');
}


/***/ }),

/***/ 29228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ createFileWriter)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58291);


const BUFFER_BYTES = 256 * 1024;
/**
 * Writes a file from its start through one buffer. Synchronous, because the scanner that feeds it goes on whatever the disk does:
 * waiting here is what keeps memory flat. For files of one run that nobody reads after a crash; others go through `ports.files`.
 * @throws PlatformError where the system refuses
 */
function createFileWriter(path) {
    const file = explained(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'w'));
    const buffer = Buffer.allocUnsafeSlow(BUFFER_BYTES);
    let filled = 0;
    const writeAll = (bytes) => {
        for (let at = 0; at < bytes.length;)
            at += explained(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes, at));
    };
    const flush = () => {
        writeAll(buffer.subarray(0, filled));
        filled = 0;
    };
    return {
        write(bytes) {
            if (filled + bytes.length > BUFFER_BYTES)
                flush();
            if (bytes.length > BUFFER_BYTES) {
                writeAll(bytes);
                return;
            }
            buffer.set(bytes, filled);
            filled += bytes.length;
        },
        flush,
        close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file),
    };
}
function explained(path, act) {
    try {
        return act();
    }
    catch (error) {
        const reason = error.code === 'ENOSPC' ? 'the disk is full; free some space and run it again' : error.message;
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(`${path}: it can't be written: ${reason}`, { cause: error });
    }
}


/***/ }),

/***/ 35785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gc: () => (/* binding */ countMissing),
/* harmony export */   N: () => (/* binding */ inferColumn),
/* harmony export */   nS: () => (/* binding */ inferType)
/* harmony export */ });
/* harmony import */ var _nice_bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65771);

/** Fewer rows prove nothing about what is never missing, or about all values there are. */
const ENOUGH_ROWS = 100;
const MOST_VALUES = 12;
/** Each listed value must be seen in this share of the rows: a rare one suggests more that were not seen. */
const FREQUENT = 0.01;
/** Quantities whose range the name tells. */
const KNOWN_RANGES = new Map([['latitude', 90], ['lat', 90], ['longitude', 180], ['lon', 180], ['lng', 180]]);
/** What a column holds, by all its values; texts where nothing else fits them. */
function inferType({ kinds }) {
    return ['boolean', 'integer', 'number', 'date', 'timestamp'].find((kind) => kinds.has(kind)) ?? 'string';
}
/** Missing cells when `missingValues` mean missing too. */
function countMissing(column, missingValues) {
    const empty = inferType(column) === 'string' ? column.empty - column.emptyTexts : column.empty;
    return missingValues.reduce((count, text) => count + (column.missingTexts.get(text) ?? 0), empty);
}
/**
 * What may be asked of a column, from what was seen in it. Never the seen minimum and maximum as law; and only what many rows bear out.
 * @param missingValues texts that mean missing in the whole file
 */
function inferColumn(column, { missingValues, isId }) {
    const type = inferType(column);
    const missing = countMissing(column, missingValues) === 0 && column.rows >= ENOUGH_ROWS ? { missing: 0 } : {};
    if (isId)
        return { type, unique: true, missing: 0 };
    if (type === 'integer' || type === 'number')
        return { type, ...numberRule(column, { missingValues, type }), ...missing };
    if (type === 'string')
        return { type, ...textRule(column, missingValues), ...missing };
    return { type, ...missing };
}
function numberRule({ name, distinct, min, max }, { missingValues, type }) {
    const texts = [...(distinct?.keys() ?? [])].filter((text) => !missingValues.includes(text)).sort();
    if (texts.join() === '0,1')
        return { values: [0, 1] };
    const known = KNOWN_RANGES.get(name.toLowerCase());
    if (known !== undefined && min >= -known && max <= known)
        return { min: -known, max: known };
    const bounds = (0,_nice_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .niceBounds */ .h)(min, max, { whole: type === 'integer' });
    return { ...(bounds.min === null ? {} : { min: bounds.min }), ...(bounds.max === null ? {} : { max: bounds.max }) };
}
function textRule(column, missingValues) {
    const { distinct, rows, emptyTexts, shape } = column;
    if (rows < ENOUGH_ROWS || emptyTexts > 0)
        return {};
    const counts = distinct === null ? null : [...distinct].filter(([text]) => !missingValues.includes(text));
    if (counts !== null && counts.length > 0 && counts.length <= MOST_VALUES && counts.every(([, count]) => count >= FREQUENT * rows)) {
        return { values: counts.map(([text]) => text).sort() };
    }
    // A text such as NA that stays a value is no code.
    const onlyCodes = [...column.missingTexts.keys()].every((text) => missingValues.includes(text));
    const regular = shape !== null && onlyCodes && (counts === null || counts.length > MOST_VALUES);
    return regular ? { pattern: shape } : {};
}


/***/ }),

/***/ 55534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ soundsLikeId),
/* harmony export */   s_: () => (/* binding */ inferId),
/* harmony export */   sy: () => (/* binding */ inferGroup),
/* harmony export */   ut: () => (/* binding */ inferTarget)
/* harmony export */ });
/* harmony import */ var _infer_column_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35785);

/** Names that data sets give to what is predicted. */
const TARGETS = new Set(['target', 'label', 'y', 'churn', 'churned', 'delayed', 'survived', 'fraud', 'is_fraud', 'outcome', 'converted', 'defaulted']);
/** `id`, `customer_id`, `customerId`; not `paid`. */
function soundsLikeId(name) {
    return /^id$|[_-]id$/i.test(name) || /[a-z]I[dD]$/.test(name);
}
/** The column called id, else the only one called so-and-so_id, if every row has its own value there. */
function inferId(columns) {
    const candidates = columns.filter(({ unique, rows }) => unique && rows > 1).map(({ name }) => name);
    const plain = candidates.filter((name) => name.toLowerCase() === 'id');
    const [id, another] = plain.length > 0 ? plain : candidates;
    return another === undefined ? (id ?? null) : null;
}
/** Fewer groups than these can't be shared out. */
const LEAST_GROUPS = 20;
/** The only other column called so-and-so_id of whose values each comes twice or more on the average; null where a person has to say. */
function inferGroup(columns, id) {
    const [group, another] = columns.filter(({ name, ids, rows }) => name !== id && ids !== null && ids >= LEAST_GROUPS && 2 * ids <= rows);
    return group === undefined || another !== undefined ? null : group.name;
}
/** The only column with a usual name for a target that a model can be judged by as it is; null where a person has to say. */
function inferTarget(columns, missingValues) {
    const targets = columns.flatMap((column) => {
        const task = TARGETS.has(column.name.toLowerCase()) && (0,_infer_column_js__WEBPACK_IMPORTED_MODULE_0__/* .countMissing */ .Gc)(column, missingValues) === 0 ? taskOf(column) : null;
        return task === null ? [] : [{ name: column.name, task }];
    });
    const [target, another] = targets;
    return another === undefined ? (target ?? null) : null;
}
/** Two classes with an obvious positive one, or numbers enough to be a quantity. */
function taskOf(column) {
    const texts = column.distinct === null ? null : [...new Set([...column.distinct.keys()].map((text) => text.toLowerCase()))].sort().join();
    if (texts === '0,1' || texts === 'false,true')
        return 'binary';
    const quantity = ['integer', 'number'].includes((0,_infer_column_js__WEBPACK_IMPORTED_MODULE_0__/* .inferType */ .nS)(column)) && (column.distinct === null || column.distinct.size > 20);
    return quantity ? 'regression' : null;
}


/***/ }),

/***/ 65771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ys: () => (/* binding */ niceFloor),
/* harmony export */   h: () => (/* binding */ niceBounds),
/* harmony export */   xd: () => (/* binding */ niceBeyond)
/* harmony export */ });
/** Mantissas that a person would write. */
const NICE = [1, 1.5, 2, 3, 4, 5, 6, 8, 10];
/**
 * Bounds for values like those seen, with room: half as much again as the range or the magnitude, whichever is larger, rounded outwards.
 * What was never negative gets 0 as its lower bound. A bound that a double can't hold exactly as an integer is null.
 * @param whole the bounds are whole numbers too
 */
function niceBounds(min, max, { whole = false } = {}) {
    const range = max - min;
    const low = min >= 0 ? 0 : -niceAbove(0.5 * Math.max(range, -min) - min);
    const high = max + 0.5 * Math.max(range, Math.abs(max));
    const up = high > 0 ? niceAbove(high) : -niceFloor(-high);
    return { min: usable(whole ? Math.floor(low) : low), max: usable(whole ? Math.ceil(up) : up) };
}
/** A round number at least `room` beyond the value, on that side. */
function niceBeyond(value, { room, side }) {
    if (side === 'min')
        return -niceBeyond(-value, { room, side: 'max' }) + 0;
    const high = value + room;
    return high > 0 ? niceAbove(high) : -niceFloor(-high) + 0;
}
function niceAbove(value) {
    if (value === 0)
        return 0;
    const { power, mantissa } = parts(value);
    return scaled(NICE.find((nice) => nice >= mantissa) ?? 10, power);
}
/** The largest nice number that is not above. */
function niceFloor(value) {
    if (value === 0)
        return 0;
    const { power, mantissa } = parts(value);
    return scaled(NICE.findLast((nice) => nice <= mantissa) ?? 1, power);
}
function parts(value) {
    const power = Math.floor(Math.log10(value));
    return { power, mantissa: Number((value / 10 ** power).toPrecision(12)) };
}
/** Through the decimal text, so that 3 · 10⁻¹ is 0.3. */
function scaled(mantissa, power) {
    return Number(`${mantissa}e${power}`);
}
function usable(bound) {
    const exact = Number.isFinite(bound) && (!Number.isInteger(bound) || Number.isSafeInteger(bound));
    return exact ? bound + 0 : null;
}


/***/ }),

/***/ 93841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ observeRows)
});

// EXTERNAL MODULE: ./build/shared/tabular/rows/scan-files.js + 11 modules
var scan_files = __webpack_require__(89339);
// EXTERNAL MODULE: ./build/shared/tabular/cells/parse-number.js
var parse_number = __webpack_require__(93457);
// EXTERNAL MODULE: ./build/shared/tabular/cells/parse-time.js
var parse_time = __webpack_require__(25705);
// EXTERNAL MODULE: ./build/shared/tabular/rows/batch.js
var rows_batch = __webpack_require__(5454);
;// CONCATENATED MODULE: ./build/shared/tabular/inference/code-pattern.js
const LONGEST = 10;
/**
 * The pattern of a short code, in the syntax that RE2 and JavaScript share, such as `^[A-Z]{3}$` for `ATL` and `^[A-Z]{2}-[0-9]{4}$` for `AB-0042`;
 * null where the text is no code: only capitals, digits, `-` and `_`.
 */
function codeShape(text) {
    if (text.length < 2 || text.length > LONGEST || !/^[A-Z0-9]+(?:[-_][A-Z0-9]+)*$/.test(text))
        return null;
    const parts = text.match(/[A-Z]+|[0-9]+|[-_]/g) ?? [];
    const classes = parts.map((part) => {
        if (/[-_]/.test(part))
            return part;
        const letters = /[A-Z]/.test(part) ? '[A-Z]' : '[0-9]';
        return part.length === 1 ? letters : `${letters}{${part.length}}`;
    });
    return new RegExp(`^${classes.join('')}$`);
}

;// CONCATENATED MODULE: ./build/shared/tabular/inference/column-observer.js




/** Texts that often stand for "no value" in a column of another type. */
const MISSING_TEXTS = new Set(['NA', 'N/A', 'n/a', '#N/A', 'NaN', 'nan', 'NULL', 'null', 'None', '-', '?', '.']);
/** A column with more different texts has none worth listing. */
const MAX_DISTINCT = 100;
/** Beyond this many rows no id is guessed: the texts of all of them are held to find the same one twice. */
const MAX_IDS = 5_000_000;
/** So many values that are no numbers are no slips. */
const MOST_ODD = 1000;
/** Of all values; and of fewer values nothing is said. */
const ODD_SHARE = 0.05;
const LEAST_VALUES = 20;
const KINDS = ['boolean', 'integer', 'number', 'date', 'timestamp'];
function observeColumn(name, { column, soundsLikeId }) {
    const kinds = new Set(KINDS);
    const missingTexts = new Map();
    let distinct = new Map();
    let ids = soundsLikeId ? new Set() : null;
    const odds = [createOdd('number', isNumber), createOdd('date', isDate), createOdd('timestamp', isTime)];
    /** The form of the first value, as long as all that follow have it; undefined before the first. */
    let shape;
    let [empty, emptyTexts, values] = [0, 0, 0];
    let [min, max, earliest, latest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    const count = (text) => {
        if (distinct === null)
            return;
        distinct.set(text, (distinct.get(text) ?? 0) + 1);
        if (distinct.size > MAX_DISTINCT)
            distinct = null;
    };
    const read = (text, batch, row) => {
        values++;
        if (shape === undefined)
            shape = codeShape(text);
        else if (shape?.test(text) === false)
            shape = null;
        if (kinds.has('boolean') && !/^(?:true|false)$/i.test(text))
            kinds.delete('boolean');
        if (kinds.has('number')) {
            const value = isCode(text) ? Number.NaN : (0,parse_number/* parseNumberText */.k)(text);
            if (Number.isNaN(value))
                kinds.delete('number');
            if (Number.isNaN(value) || !/^\s*[+-]?\d+\s*$/.test(text))
                kinds.delete('integer');
            min = Math.min(min, value);
            max = Math.max(max, value);
        }
        if (kinds.has('timestamp')) {
            const bytes = Buffer.from(text);
            const time = (0,parse_time/* parseTime */.pe)(bytes, 0, bytes.length);
            if (Number.isNaN(time))
                kinds.delete('timestamp');
            if (Number.isNaN(time) || Number.isNaN((0,parse_time/* parseDate */._U)(bytes, 0, bytes.length)))
                kinds.delete('date');
            earliest = Math.min(earliest, time);
            latest = Math.max(latest, time);
        }
        for (const odd of odds)
            if (!kinds.has(odd.type))
                odd.add(text, batch, row);
    };
    return {
        add(batch, row) {
            const standing = batch.quoted[(0,rows_batch/* cellAt */.G0)(batch, row, column)];
            if (standing === rows_batch/* CELL */.JA.undecodable)
                return;
            const text = (0,rows_batch/* cellText */.Ie)(batch, row, column);
            if (text === '') {
                empty++;
                if (standing !== rows_batch/* CELL */.JA.plain)
                    emptyTexts++;
                ids = null;
                return;
            }
            count(text);
            if (ids !== null && !ids.has(text))
                ids = ids.size === MAX_IDS ? null : ids.add(text);
            if (MISSING_TEXTS.has(text))
                missingTexts.set(text, (missingTexts.get(text) ?? 0) + 1);
            else
                read(text, batch, row);
        },
        finish: (rows) => ({
            name, rows, empty, emptyTexts, missingTexts, values, min, max, earliest, latest, distinct,
            kinds: values === 0 ? new Set() : kinds,
            shape: shape?.source ?? null,
            unique: ids !== null && ids.size === rows,
            ids: ids?.size ?? null,
            odd: kinds.size > 0 ? null : odds.map((odd) => odd.among(values)).find((odd) => odd !== null) ?? null,
        }),
    };
}
/** Counts the values that are not of a type; asked from the first such value on. */
function createOdd(type, isOf) {
    let count = 0;
    let first = null;
    return {
        type,
        add(text, batch, row) {
            if (count > MOST_ODD || isOf(text))
                return;
            // Codes such as 007 are no mistakes among numbers.
            count += isCode(text) ? MOST_ODD + 1 : 1;
            first ??= { text, place: (0,rows_batch/* placeInBatch */.lg)(batch, row) };
        },
        among: (values) => (first === null || count > MOST_ODD || values < LEAST_VALUES || count > ODD_SHARE * values ? null : { type, count, ...first }),
    };
}
function isNumber(text) {
    return !isCode(text) && !Number.isNaN((0,parse_number/* parseNumberText */.k)(text));
}
function isDate(text) {
    const bytes = Buffer.from(text);
    return !Number.isNaN((0,parse_time/* parseDate */._U)(bytes, 0, bytes.length));
}
function isTime(text) {
    return !Number.isNaN((0,parse_time/* parseTimeText */.Q8)(text));
}
/** `007` is a code: as a number it would lose its zeros. */
function isCode(text) {
    return /^\s*[+-]?0\d/.test(text);
}

// EXTERNAL MODULE: ./build/shared/tabular/inference/infer-roles.js
var infer_roles = __webpack_require__(55534);
;// CONCATENATED MODULE: ./build/shared/tabular/inference/observe-rows.js



/** Looks at every cell of the data once. `faults` are rows that could not be read. */
async function observeRows(source, { signal, log }) {
    let observers = [];
    let rows = 0;
    let faults = 0;
    const onBatch = (batch) => {
        rows += batch.rows;
        for (const observer of observers) {
            for (let row = 0; row < batch.rows; row++)
                observer.add(batch, row);
        }
    };
    const onFault = ({ kind }) => {
        // The other cells of a row with one that is no UTF-8 are looked at.
        if (kind !== 'encoding')
            faults++;
    };
    await (0,scan_files/* scanFiles */.T)(source.files, {
        signal,
        onProgress: (bytes, total, seen) => log.progress(`Reading ${source.name}: ${Math.floor((100 * bytes) / Math.max(total, 1))} %, ${seen.toLocaleString('en-US')} rows`),
        start: (names) => {
            observers = names.map((name, column) => observeColumn(name, { column, soundsLikeId: (0,infer_roles/* soundsLikeId */.$Y)(name) }));
            rows = 0;
            faults = 0;
            return { onBatch, onFault };
        },
    });
    return { columns: observers.map((observer) => observer.finish(rows)), rows, faults };
}


/***/ }),

/***/ 7720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ ruleText),
/* harmony export */   w: () => (/* binding */ scalarText)
/* harmony export */ });
/* harmony import */ var _config_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18818);

/** A column's rules as a map of YAML on one line. */
function ruleText(rule) {
    const parts = Object.entries(rule).map(([key, value]) => `${key}: ${Array.isArray(value) ? `[${value.map(scalarText).join(', ')}]` : key === 'pattern' ? `'${value}'` : scalarText(value)}`);
    return `{ ${parts.join(', ')} }`;
}
function scalarText(value) {
    return typeof value === 'string' ? (0,_config_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlText */ .p)(value) : String(value);
}


/***/ }),

/***/ 76582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ csvCells),
/* harmony export */   e: () => (/* binding */ csvRecord)
/* harmony export */ });
/**
 * One record of a CSV file (RFC 4180), with its line end. A missing cell (null) is empty and an empty text is `""`, so that both are read back as
 * what they were; in a record of one cell the missing one is `""` too, because an empty line is no record.
 */
function csvRecord(cells) {
    if (cells.length === 1 && cells[0] === null)
        return '""\n';
    return `${csvCells(cells)}\n`;
}
/** Neighbouring cells, with the commas between them. */
function csvCells(cells) {
    return cells.map((cell) => (cell === null ? '' : quoted(String(cell)))).join(',');
}
/** Blanks at an end are quoted too: some readers trim them. */
function quoted(text) {
    if (text !== '' && !/[",\r\n]|^[\s\uFEFF]|\s$/.test(text))
        return text;
    return `"${text.replaceAll('"', '""')}"`;
}


/***/ }),

/***/ 12641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ twoClasses)
/* harmony export */ });
/* harmony import */ var _cells_parse_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93457);
/* harmony import */ var _cells_show_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61675);


/** Which of two names, in ascending order, is the negative class and which the positive: obvious of `0`/`1` and `false`/`true`, else as `evaluate.positive` says. */
function twoClasses([first, second], { positive, column, showValues }) {
    const both = `${(0,_cells_show_value_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .v)(first, showValues)} and ${(0,_cells_show_value_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .v)(second, showValues)}`;
    if (positive !== undefined) {
        const wanted = typeof positive === 'boolean' || first === 'false' ? String(positive).toLowerCase() : String(positive);
        if (wanted === second)
            return { state: 'chosen', negative: first, positive: second };
        if (wanted === first)
            return { state: 'chosen', negative: second, positive: first };
        return { state: 'asked', message: `evaluate.positive: ${JSON.stringify(positive)} is not in column ${column}, which holds ${both}` };
    }
    if ((first === '0' && second === '1') || (first === 'false' && second === 'true'))
        return { state: 'chosen', negative: first, positive: second };
    const quantity = [first, second].every((name) => !Number.isNaN((0,_cells_parse_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumberText */ .k)(name))) ? ', or declare the column as type: number where it is a quantity' : '';
    return { state: 'asked', message: `data.target: column ${column} holds ${both}; name the one that counts as positive in evaluate.positive${quantity}` };
}


/***/ }),

/***/ 71570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QH: () => (/* binding */ stageDirectory),
/* harmony export */   am: () => (/* binding */ beginStage)
/* harmony export */ });
/* unused harmony export STAGES */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

const STAGES = (/* unused pure expression or super */ null && (['validate-data', 'train', 'evaluate-and-gate', 'register-model', 'deploy']));
/** Where a stage leaves `result.json`, `report.md`, `statement.json` and what it made. */
function stageDirectory(workDirectory, stage) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workDirectory, stage);
}
/**
 * Deletes the stage's earlier results, so that a stage that ends early leaves none that look fresh,
 * and gives a folder to write the new ones in.
 */
async function beginStage(files, { workDirectory, stage }) {
    const final = stageDirectory(workDirectory, stage);
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workDirectory, `.${stage}.unfinished`);
    await files.remove(final);
    await files.remove(directory);
    await files.makeDirectory(directory);
    return {
        directory,
        async finish() {
            await files.rename(directory, final);
            return final;
        },
    };
}


/***/ })

};
