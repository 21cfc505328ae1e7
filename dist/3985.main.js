export const id = 3985;
export const ids = [3985,8814];
export const modules = {

/***/ 13985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand)
});

// EXTERNAL MODULE: ./build/shared/host-local/files.js
var files = __webpack_require__(20438);
// EXTERNAL MODULE: ./build/shared/host-local/log.js
var log = __webpack_require__(25863);
// EXTERNAL MODULE: ./build/shared/report/format.js
var format = __webpack_require__(41808);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
// EXTERNAL MODULE: ./build/shared/verdict/exit-code.js
var exit_code = __webpack_require__(13072);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/config/read-config-text.js
var read_config_text = __webpack_require__(18700);
// EXTERNAL MODULE: ./build/shared/tabular/source/resolve-source.js
var resolve_source = __webpack_require__(96134);
;// CONCATENATED MODULE: ./build/cli/init/git-lines.js
/** The text of .gitignore or .gitattributes with these lines at its end; null where they stand there already. */
function withLines(text, { lines, present }) {
    const existing = text ?? '';
    if (existing.split(/\r?\n/).some((line) => present(line.trim())))
        return null;
    const end = existing.includes('\r\n') ? '\r\n' : '\n';
    const gap = existing === '' || existing.endsWith('\n') ? '' : end;
    return `${existing}${gap}${lines.map((line) => `${line}${end}`).join('')}`;
}
/** A path as a pattern of .gitattributes (gitattributes(5)): signs that would match other files are escaped, blanks need quotes. */
function attributesPattern(path) {
    const pattern = path.replaceAll(/[\\*?[\]]/g, String.raw `\$&`).replace(/^!/, String.raw `\!`);
    return /[\s"#]/.test(pattern) ? `"${pattern.replaceAll(/["\\]/g, String.raw `\$&`).replaceAll('\t', String.raw `\t`).replaceAll('\n', String.raw `\n`)}"` : pattern;
}

// EXTERNAL MODULE: ./build/shared/config/config-json-schema.js
var config_json_schema = __webpack_require__(59742);
// EXTERNAL MODULE: ./build/shared/config/check-yaml.js + 1 modules
var check_yaml = __webpack_require__(61703);
// EXTERNAL MODULE: ./build/shared/config/schema.js
var schema = __webpack_require__(11644);
// EXTERNAL MODULE: ./build/shared/tabular/inference/infer-column.js
var infer_column = __webpack_require__(35785);
// EXTERNAL MODULE: ./build/shared/tabular/inference/infer-roles.js
var infer_roles = __webpack_require__(55534);
;// CONCATENATED MODULE: ./build/shared/tabular/inference/infer-time.js

/** Names that tell when a row came to be: `date`, `created_at`, `orderDate`; not `birth_date`, `since` or `due_date`. */
const WHEN = /^(?:date|day|time|datetime|timestamp|ts)$|_(?:at|ts|timestamp|datetime)$|^(?:event|order|transaction|purchase|visit|observation|measurement|record|log|creation)_(?:date|time|day)$/;
/** Columns of dates or times that no row lacks, and that are not all the same. */
function completeTimes(columns) {
    return columns.filter((column) => ['date', 'timestamp'].includes((0,infer_column/* inferType */.nS)(column)) && column.empty === 0 && column.missingTexts.size === 0 && column.latest > column.earliest);
}
/** The only one of them whose name says that it is the time of the row; null where a person has to say. */
function inferTime(columns) {
    const [time, another] = completeTimes(columns).filter(({ name }) => WHEN.test(snakeCase(name)));
    return time === undefined || another !== undefined ? null : time.name;
}
function snakeCase(name) {
    return name.trim().replaceAll(/([a-z])([A-Z])/g, '$1_$2').replaceAll(/[\s-]+/g, '_').toLowerCase();
}

// EXTERNAL MODULE: ./build/shared/config/yaml-text.js
var yaml_text = __webpack_require__(18818);
;// CONCATENATED MODULE: ./build/cli/init/infer-split.js


/** Words that data sets give to the rows that stop a training. */
const VALIDATION = ['validation', 'valid', 'val', 'dev', 'eval'];
/** How the rows are split: by a column that does so already; else, as comments, by time and by the rows that belong together, where the data has these. */
function inferSplit(columns, { time, group }) {
    const [given, another] = columns.flatMap((column) => {
        const names = sidesIn(column);
        return names === null ? [] : [{ column: column.name, names }];
    });
    if (given !== undefined && another === undefined) {
        const { train, validation, test } = given.names;
        const named = [...(train === 'train' ? [] : [`train: ${(0,yaml_text/* yamlText */.p)(train)}`]), ...(validation === null || validation === 'validation' ? [] : [`validation: ${(0,yaml_text/* yamlText */.p)(validation)}`]), ...(test === 'test' ? [] : [`test: ${(0,yaml_text/* yamlText */.p)(test)}`])];
        return { given: true, lines: [`  split: { ${['by: column', `column: ${(0,yaml_text/* yamlText */.p)(given.column)}`, ...named].join(', ')} }   # as the data says which rows train and which judge`] };
    }
    const times = completeTimes(columns);
    const byTime = times.find(({ name }) => name === time) ?? times[0];
    return {
        given: false,
        lines: [
            ...(byTime === undefined ? [] : [`  # split: { by: time, column: ${(0,yaml_text/* yamlText */.p)(byTime.name)}, test-from: ${fourFifths(byTime)} }   # judge by what came later; without it by 20 % of the rows, by hash`]),
            ...(group === null ? [] : [`  # split: { by: group, column: ${(0,yaml_text/* yamlText */.p)(group)} }   # where the rows of one ${(0,yaml_text/* yamlText */.p)(group)} are alike: all of them on one side`]),
        ],
    };
}
function fourFifths({ earliest, latest }) {
    return new Date(earliest + 0.8 * (latest - earliest)).toISOString().slice(0, 10);
}
/** A column with nothing but train and test, and a word for validation, in any case. */
function sidesIn({ distinct, empty, missingTexts }) {
    const texts = [...(distinct?.keys() ?? [])];
    if (empty > 0 || missingTexts.size > 0 || texts.length < 2 || texts.length > 3)
        return null;
    const find = (words) => texts.find((text) => words.includes(text.toLowerCase())) ?? null;
    const [train, validation, test] = [find(['train']), find(VALIDATION), find(['test'])];
    return train === null || test === null || (texts.length === 3 && validation === null) ? null : { train, validation, test };
}

// EXTERNAL MODULE: ./build/shared/report/cut-text.js
var cut_text = __webpack_require__(72983);
// EXTERNAL MODULE: ./build/shared/report/visible-text.js
var visible_text = __webpack_require__(56161);
;// CONCATENATED MODULE: ./build/cli/init/odd-values.js



const WORDS = { number: 'numbers', date: 'dates', timestamp: 'dates or times' };
/** Columns that are named; a table of which more are spoilt is better looked at. */
const MOST_NAMED = 10;
const MAX_TEXT = 60;
/** For the line of the column in mlops.yml, which names the place and not the value; empty where nothing is odd. */
function oddComment({ odd, values }) {
    if (odd === null)
        return '';
    return `   # ${(0,format/* formatCount */.B4)(values - odd.count)} of ${(0,format/* formatCount */.B4)(values)} values are ${WORDS[odd.type]}; mend ${placeOf(odd)}${odd.count > 1 ? ' and others' : ''}, then say type: ${odd.type}`;
}
/** A sentence for each column that a few values keep from being of another type. */
function oddNotes(columns) {
    const notes = columns.flatMap(({ name, odd, values }) => {
        if (odd === null)
            return [];
        const rest = odd.count === 1 ? 'is not' : `and ${(0,format/* formatCount */.B4)(odd.count - 1)} more are not`;
        return [`${shown(name)} is written as text: ${(0,format/* formatCount */.B4)(values - odd.count)} of its ${(0,format/* formatCount */.B4)(values)} values are ${WORDS[odd.type]}, but ${JSON.stringify(shown(odd.text))} (${placeOf(odd)}) ${rest}`];
    });
    const left = notes.length - MOST_NAMED;
    return left <= 0 ? notes : [...notes.slice(0, MOST_NAMED), `${(0,format/* formatCount */.B4)(left)} more columns are written as text for a few of their values; their lines in mlops.yml say so`];
}
function placeOf({ place: { file, line } }) {
    return `${shown(file)}:${line}`;
}
function shown(text) {
    return (0,cut_text/* cutText */.I)((0,visible_text/* visibleText */.Q)(text), MAX_TEXT);
}

// EXTERNAL MODULE: ./build/shared/tabular/inference/nice-bounds.js
var nice_bounds = __webpack_require__(65771);
;// CONCATENATED MODULE: ./build/cli/init/model-sections.js
const GATES = {
    binary: {
        metrics: 'roc_auc, log_loss, accuracy',
        floor: '{ metric: roc_auc, min: 0.7 }                            # a floor that any version must reach',
        comparison: '{ metric: roc_auc, against: baseline, margin: 0.01 }     # not worse than the one in production by more than this',
    },
    regression: {
        metrics: 'root_mean_squared_error, mean_absolute_error, r2',
        floor: '{ metric: r2, min: 0.5 }                                            # a floor that any version must reach',
        comparison: "{ metric: mean_absolute_error, against: baseline, margin: '2%' }    # not worse than the one in production by more than this",
    },
};
/** The lines of train, evaluate and gates; comments as long as nobody said what is predicted. */
function modelSections(target) {
    const { metrics, floor, comparison } = GATES[target?.task ?? 'binary'];
    const sections = [
        'train:',
        '  trainer: tfjs                  # the bundled one; or a program of yours: command: [python, train.py]',
        '  layers: [{ dense: 32, activation: relu }, { dropout: 0.1 }]',
        '  epochs: 30',
        '  early-stopping: { patience: 3 }',
        '',
        'evaluate:',
        `  metrics: [${metrics}]`,
        '  # slices: [a column]           # the metrics for each of its values too, and gates on them',
    ];
    return [
        ...(target === null ? ['# When data.target is known, take these lines in. They are meant for a target with two values; metrics of a number differ.'] : []),
        ...sections.map((line) => (target === null && line !== '' ? `# ${line}` : line)),
        '',
        '# All gates must hold before a version is registered; as long as there is none, nothing is judged and nothing is registered.',
        '# Run it once, look at the numbers in the report, then set what you demand:',
        '# gates:',
        `#   - ${floor}`,
        `#   - ${comparison}`,
        '',
        '# Where a version goes that passed, a line per stage:',
        '# deploy:',
        '#   production: { target: directory, path: served }',
    ];
}

// EXTERNAL MODULE: ./build/shared/tabular/inference/rule-text.js
var rule_text = __webpack_require__(7720);
;// CONCATENATED MODULE: ./build/cli/init/infer-config.js












const ENOUGH_ROWS = 100;
/** Longer names are not worth aligning the others for. */
const WIDEST = 28;
/**
 * A first mlops.yml, from what a scan saw. What is not certain becomes a comment that tells a person what to decide.
 * @param source path of the data, relative to the folder of mlops.yml
 */
function inferConfig(columns, { source, rows }) {
    const missingValues = inferMissingValues(columns);
    const id = (0,infer_roles/* inferId */.s_)(columns);
    const target = (0,infer_roles/* inferTarget */.ut)(columns, missingValues);
    const time = inferTime(columns);
    const split = inferSplit(columns, { time, group: (0,infer_roles/* inferGroup */.sy)(columns, id) });
    const lines = [
        `# yaml-language-server: $schema=${config_json_schema/* CONFIG_SCHEMA_URL */.N}`,
        `# Written by mlops init from ${rows.toLocaleString('en-US')} rows, as a start: look through it, and make it say what you know.`,
        '# Bounds leave room beyond what was seen. What could only be guessed is a comment.',
        `model: ${modelName(source)}`,
        '',
        'data:',
        `  source: ${(0,yaml_text/* yamlText */.p)(source)}`,
        id === null ? noted('  # id: …', 'a column that names each row for good; without one a row is named by its place in the file') : `  id: ${(0,yaml_text/* yamlText */.p)(id)}`,
        target === null ? noted('  # target: …', 'the column that a model is to predict; then see train below') : `  target: ${(0,yaml_text/* yamlText */.p)(target.name)}`,
        ...split.lines,
        ...(time === null ? [] : [timeLine(time, split.given || target === null)]),
        ...(missingValues.length === 0 ? [] : [noted(`  missing-values: [${missingValues.map(yaml_text/* yamlText */.p).join(', ')}]`, 'these texts mean missing, as the empty cell does')]),
        ...(rows < ENOUGH_ROWS ? [] : [noted(`  rows: { min: ${(0,nice_bounds/* niceFloor */.Ys)(rows / 2)} }`, 'far fewer suggest that something was cut off')]),
        noted('  extra-columns: warn', 'what a column does that is not declared here'),
        noted('  # drift: {}', 'hold later rows against those that the model in production learned from'),
        '  columns:',
        ...columnLines(columns, { missingValues, id }),
        '',
        ...modelSections(target),
    ];
    return { text: `${lines.join('\n')}\n`, id, target: target?.name ?? null };
}
/** Split by hash, rows that judge are older than rows that were learned from: to warn of that is for those who chose it. */
function timeLine(time, safe) {
    return noted(`  ${safe ? '' : '# '}time: ${(0,yaml_text/* yamlText */.p)(time)}`, safe ? 'when a row came to be; drift is shown by it' : 'when a row came to be; drift is shown by it, and test rows older than training rows are found');
}
/** Texts such as NA, where they keep a column from being read as numbers, dates or booleans. */
function inferMissingValues(columns) {
    const texts = columns.filter((column) => (0,infer_column/* inferType */.nS)(column) !== 'string').flatMap(({ missingTexts }) => [...missingTexts.keys()]);
    return [...new Set(texts)].sort();
}
/** A line with its comment; those of a section stand in one column. */
function noted(line, comment) {
    return `${line.padEnd(WIDEST + 4)} # ${comment}`;
}
function columnLines(columns, { missingValues, id }) {
    const names = new Map(columns.map(({ name }) => [name, (0,yaml_text/* yamlText */.p)(name)]));
    const width = Math.max(0, ...[...names.values()].map((name) => name.length).filter((length) => length <= WIDEST));
    return columns.map((column) => {
        const key = `${names.get(column.name) ?? ''}:`.padEnd(width + 1);
        if (check_yaml/* RESERVED_KEYS */.a.has(column.name))
            return `    # ${key} can't be declared: the name means something else to JavaScript`;
        const rule = (0,infer_column/* inferColumn */.N)(column, { missingValues, isId: column.name === id });
        return `    ${key} ${(0,rule_text/* ruleText */.Y)(rule)}${missingNote(column, missingValues)}${oddComment(column)}`;
    });
}
function missingNote(column, missingValues) {
    const missing = (0,infer_column/* countMissing */.Gc)(column, missingValues);
    if (missing === 0)
        return '';
    const [count, rows] = [missing.toLocaleString('en-US'), column.rows.toLocaleString('en-US')];
    return missing === column.rows ? '   # no row has a value' : `   # ${count} of ${rows} rows have no value`;
}
/** From the name of the data file. */
function modelName(source) {
    const stem = (source.split('/').at(-1) ?? '').replace(/\.dvc$/, '').replace(/\.(?:csv|tsv|jsonl|ndjson|parquet)(?:\.gz|\.zst)?$/i, '');
    const name = stem.replaceAll(/[^a-zA-Z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '').toLowerCase();
    return schema/* MODEL_NAME */.Ub.test(name) ? (0,yaml_text/* yamlText */.p)(name) : 'my-model';
}

// EXTERNAL MODULE: ./build/shared/tabular/inference/observe-rows.js + 2 modules
var observe_rows = __webpack_require__(93841);
;// CONCATENATED MODULE: ./build/cli/init.js









const CONFIG_NAME = 'mlops.yml';
/**
 * Writes a first mlops.yml from a data file, and the lines that git needs: so that line endings, and with them digests, stay as they are, and
 * so that results are not committed.
 * @throws UserError where mlops.yml is there already, or the data can't be read
 */
async function init({ dataPath, directory, force }, { files, cancel, log }) {
    const path = (0,external_node_path_.join)(directory, CONFIG_NAME);
    if (!force && (await exists(path)))
        throw alreadyThere(directory);
    const source = (0,external_node_path_.relative)(directory, (0,external_node_path_.resolve)(directory, dataPath)).split(external_node_path_.sep).join('/');
    const data = await (0,resolve_source/* resolveSource */.ev)(dataPath, { directory });
    const { columns, rows, faults } = await (0,observe_rows/* observeRows */.w)(data, { signal: cancel.signal, log });
    const { text, id, target } = inferConfig(columns, { source, rows });
    if (Buffer.byteLength(text) > read_config_text/* MAX_CONFIG_BYTES */.G)
        throw new errors/* UserError */.yo(`${dataPath}: ${columns.length} columns are too many to write a rule for each; write mlops.yml by hand`);
    const bytes = Buffer.from(text);
    if (force)
        await files.replace(path, bytes);
    else if ((await files.createIfAbsent(path, bytes)) === 'exists')
        throw alreadyThere(directory);
    // A pattern of .gitattributes can't climb. On Windows another drive has no relative path at all.
    const inside = !source.startsWith('../') && !(0,external_node_path_.isAbsolute)(source);
    // What a pointer stands for is not in git.
    const isPointer = source.endsWith('.dvc');
    const written = [path, ...(inside && !isPointer ? await keepLineEndings() : []), ...(await ignoreResults())];
    const notes = [
        ...oddNotes(columns),
        ...(faults === 0 ? [] : [`${faults} ${faults === 1 ? 'row' : 'rows'} of ${(0,external_node_path_.basename)(dataPath)} could not be read and taught nothing; mlops validate-data names ${faults === 1 ? 'it' : 'them'}`]),
        ...(inside || isPointer ? [] : [`${source} lies outside of ${directory}: where git keeps it, add "${patternOf((0,external_node_path_.basename)(dataPath), data)} -text" to the .gitattributes there`]),
    ];
    return { path, text, rows, columns: columns.length, id, target, next: target === null ? 'mlops validate-data' : 'mlops run', written, notes };
    async function keepLineEndings() {
        const pattern = patternOf(source, data);
        return await extend('.gitattributes', {
            lines: ['# The digest of the data is the digest of its bytes: git must not change its line endings (written by mlops init).', `${pattern} -text`],
            present: (line) => line.startsWith(`${pattern} `),
        });
    }
    async function ignoreResults() {
        return await extend('.gitignore', { lines: ['.mlops/'], present: (line) => /^\/?\.mlops\/?$/.test(line) });
    }
    async function extend(name, change) {
        const file = (0,external_node_path_.join)(directory, name);
        const extended = withLines((await exists(file)) ? await (0,promises_.readFile)(file, 'utf8') : null, change);
        if (extended === null)
            return [];
        await files.replace(file, Buffer.from(extended));
        return [file];
    }
}
/** The pattern of .gitattributes that covers the source, also the files that come to a folder later. */
function patternOf(source, { files, name }) {
    if (files[0]?.path === name)
        return attributesPattern(source);
    // What found files here finds them in git too, but that git knows no braces.
    return /[*?[{]/.test(source) ? source.replaceAll(/\{[^}]*\}/g, '*') : `${attributesPattern(source.replace(/\/+$/, ''))}/**`;
}
function alreadyThere(directory) {
    return new errors/* UserError */.yo(`${CONFIG_NAME}: is in ${directory} already; --force writes it anew`);
}
async function exists(path) {
    return (await (0,promises_.stat)(path).catch(() => null)) !== null;
}

;// CONCATENATED MODULE: ./build/cli/commands/init.js






const initCommand = {
    usage: '<data file> [--force]',
    description: 'Writes a first mlops.yml here from a data file: the types seen, bounds with room, and comments on what to decide.',
    options: { force: { description: 'Write over an mlops.yml that is there', flag: true } },
    positionals: 1,
    standsAlone: true,
    async run({ positionals, options, signal, print }) {
        const [dataPath] = positionals;
        if (dataPath === undefined)
            throw new errors/* UserError */.yo('name the data file: mlops init data.csv');
        const made = await init({ dataPath, directory: process.cwd(), force: options['force'] !== undefined }, { files: (0,files/* localFiles */.J)(), cancel: { signal }, log: (0,log/* localLog */.g)(process.stderr) });
        print(`Read ${(0,format/* formatRows */.dZ)(made.rows)}, ${made.columns} columns.`);
        for (const path of made.written)
            print(`Wrote ${path}`);
        for (const note of made.notes)
            print(note);
        print(`Look through it, then run: ${made.next}`);
        const { path, id, target, written } = made;
        return { exitCode: exit_code/* EXIT */.dc.ok, outputs: { path, id, target, written } };
    },
};


/***/ }),

/***/ 61703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ RESERVED_KEYS),
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
const RESERVED_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
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
        if (RESERVED_KEYS.has(name))
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

/***/ 59742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ configJsonSchema),
/* harmony export */   N: () => (/* binding */ CONFIG_SCHEMA_URL)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98439);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11644);


/** Where editors find it: the line `# yaml-language-server: $schema=…` in mlops.yml. */
const CONFIG_SCHEMA_URL = 'https://raw.githubusercontent.com/OWNER/mlops-actions/v1/schema/mlops.json';
/** mlops.yml as JSON Schema (draft 2020-12), as a person writes it: what has a default may be left out. */
function configJsonSchema() {
    const { $schema, ...rest } = zod__WEBPACK_IMPORTED_MODULE_1__/* .toJSONSchema */ .bl(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .configSchema */ .Qn, { io: 'input', target: 'draft-2020-12' });
    return { $schema, $id: CONFIG_SCHEMA_URL, title: 'mlops.yml', description: 'What a model is: its data, training, judgement, registry and deployment.', ...rest };
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

/***/ 40357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ escapeControls)
/* harmony export */ });
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Shows control and bidirectional characters of outside text as escapes, so that it can't move a terminal's cursor. Keeps tabs and line ends. */
function escapeControls(text) {
    return text.replace(CONTROLS, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
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

/***/ 20438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ localFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58291);
/* harmony import */ var _explain_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17090);





/** The file system of this machine. What is written is flushed before it gets its name, so a name never stands for torn bytes. */
function localFiles() {
    return {
        async createIfAbsent(path, bytes) {
            return explained(path, async () => {
                await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
                const temporary = beside(path);
                try {
                    await writeFlushed(temporary, bytes);
                    await linkOnce(temporary, path);
                    await flushFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
                    return 'created';
                }
                catch (error) {
                    if (error.code === 'EEXIST')
                        return 'exists';
                    throw error;
                }
                finally {
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
                }
            });
        },
        async replace(path, bytes) {
            await explained(path, async () => {
                await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
                const temporary = beside(path);
                try {
                    await writeFlushed(temporary, bytes);
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
                }
                catch (error) {
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
                    throw error;
                }
                await flushFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
            });
        },
        async copy(from, to) {
            await explained(to, async () => {
                await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(to));
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(from, to);
                // A copy is as read-only as its source; Windows flushes none that it may not write.
                await flush(to, process.platform === 'win32' ? 'r+' : 'r');
            });
        },
        async makeDirectory(path) {
            await explained(path, () => makeFolder(path));
        },
        async rename(from, to) {
            await explained(to, async () => {
                await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(to));
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(from, to);
                await flushFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(to));
            });
        },
        async remove(path) {
            await explained(path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true }));
        },
    };
}
async function explained(path, work) {
    try {
        return await work();
    }
    catch (error) {
        throw (0,_explain_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Y)(error, path);
    }
}
/**
 * Folder by folder, because Node's own recursive mkdir tries for ever where the system says that a folder which is there has no room for
 * others (`/proc`, automounted homes), and says ENOENT where it is read-only.
 */
async function makeFolder(path) {
    if (await makeOne(path))
        return;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    if (parent !== path)
        await makeFolder(parent);
    if (parent === path || !(await makeOne(path)))
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PlatformError */ .Wk(`${path}: no folder can be made here; name another one`);
}
/** Whether the folder is there now; false where the one above it is absent. */
async function makeOne(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path);
        return true;
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT')
            return false;
        // Also a read-only disk or a drive of Windows refuses what is there already.
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => null))?.isDirectory() === true)
            return true;
        throw error;
    }
}
/** A hard link is the one way to give a whole file a name only where the name is free. */
async function linkOnce(from, to) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(from, to);
    }
    catch (error) {
        if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'].includes(error.code ?? ''))
            throw error;
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PlatformError */ .Wk(`${to}: this file system has no hard links, by which a name is claimed only once; name a folder on another one`, { cause: error });
    }
}
/** A name that no other process takes, in the same file system; the dot keeps it out of listings by pattern. */
function beside(path) {
    return `${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)}/.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(9).toString('base64url')}.tmp`;
}
async function writeFlushed(path, bytes) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'wx');
    try {
        await handle.writeFile(bytes);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
async function flush(path, flags) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, flags);
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
/** A new name lasts through a power cut only when its folder is flushed too. Windows can't open folders and needs no such flush. */
async function flushFolder(path) {
    if (process.platform !== 'win32')
        await flush(path, 'r');
}


/***/ }),

/***/ 25863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ localLog)
/* harmony export */ });
/* harmony import */ var _escape_controls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40357);

/** Lines on a stream. On a terminal, progress is one live line that the next lasting line replaces. */
function localLog(stream, { debug = false } = {}) {
    let live = false;
    const clear = () => {
        if (live)
            stream.write('\r\u001b[K');
        live = false;
    };
    const line = (text) => {
        clear();
        stream.write(`${(0,_escape_controls_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeControls */ .U)(text)}\n`);
    };
    return {
        info: line,
        warn: (text) => line(`Warning: ${text}`),
        debug: (text) => (debug ? line(text) : undefined),
        progress(text, { lasting = false } = {}) {
            if (stream.isTTY !== true)
                return lasting ? line(text) : undefined;
            clear();
            // Some terminals don't know their width and say 0.
            stream.write((0,_escape_controls_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeControls */ .U)(text).slice(0, (stream.columns || 80) - 1));
            live = true;
            return undefined;
        },
    };
}


/***/ }),

/***/ 23519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ fixedDecimals)
/* harmony export */ });
/** Made once: making one takes longer than a hundred numbers written by it. */
const formats = new Map();
/** `1,234.500`, `-0.05`: with so many decimals. @param decimals from 0 to 20 */
function fixedDecimals(value, decimals) {
    const format = formats.get(decimals) ?? new Intl.NumberFormat('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    formats.set(decimals, format);
    return format.format(value);
}


/***/ }),

/***/ 72983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cutText)
/* harmony export */ });
/** Cuts a text from outside to so many UTF-16 units, the ellipsis included, and never through a character. */
function cutText(text, max) {
    if (text.length <= max)
        return text;
    const kept = text.slice(0, max - 1);
    return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}


/***/ }),

/***/ 41808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Wm: () => (/* binding */ decimalsFor),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   dZ: () => (/* binding */ formatRows),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   kb: () => (/* binding */ ICON),
/* harmony export */   ki: () => (/* binding */ formatList),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   yg: () => (/* binding */ formatDigits),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/* harmony import */ var _judge_fixed_decimals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23519);

const ICON = { pass: '✅', warn: '⚠️', fail: '❌', inconclusive: '❔' };
const MINUS = '−';
const NONE = '–';
const formats = new Map();
/** Making one costs as much as a hundred numbers that it writes, and a table of many columns writes many. */
function numberFormat(limit, digits) {
    const key = `${limit} ${digits}`;
    const known = formats.get(key) ?? new Intl.NumberFormat('en-US', { [limit]: digits });
    formats.set(key, known);
    return known;
}
/** `25,600` */
function formatCount(count) {
    return numberFormat('maximumFractionDigits', 0).format(count);
}
/** `1 row`, `25,600 rows` */
function formatRows(count) {
    return `${formatCount(count)} ${count === 1 ? 'row' : 'rows'}`;
}
/**
 * How many decimals show a number whose uncertainty is `spread`: down to its first uncertain digit,
 * at least three for quantities around one, none for large ones.
 */
function decimalsFor(value, spread) {
    const scale = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 3;
    if (!(spread > 0))
        return scale;
    return Math.min(8, Math.max(scale, Math.ceil(-Math.log10(spread))));
}
/** `0.845`, `−0.052`; `–` where there is none. */
function formatNumber(value, decimals) {
    if (value === null)
        return NONE;
    const text = (0,_judge_fixed_decimals_js__WEBPACK_IMPORTED_MODULE_0__/* .fixedDecimals */ .$)(Math.abs(value), decimals);
    return value < 0 && Number(text.replaceAll(',', '')) !== 0 ? `${MINUS}${text}` : text;
}
/** `+0.003`, `−0.052`, `0.000`. */
function formatChange(value, decimals) {
    const text = formatNumber(value, decimals);
    return value !== null && value > 0 && Number(text.replaceAll(',', '')) !== 0 ? `+${text}` : text;
}
/** From here on zeros are counted, not read. */
const HUGE = 1e15;
const TINY = 1e-6;
/** `884.504`, `−5`, `1.5e+300`: a number of any size to so many significant digits. */
function formatDigits(value, digits) {
    const size = Math.abs(value);
    const plain = size === 0 || (size >= TINY && size < HUGE);
    return (plain ? numberFormat('maximumSignificantDigits', digits).format(value) : Number(value.toPrecision(digits)).toExponential()).replace(/^-/, MINUS);
}
/** `2026-11-21 10:02 UTC` */
function formatTime(time) {
    return `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
/** `90 %` of 0.9; one decimal where it is needed. */
function formatPercent(share) {
    return `${Number((share * 100).toFixed(1)).toLocaleString('en-US')} %`;
}
/** `a`, `a and b`, `a, b and c`. */
function formatList(items) {
    return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
/** `2.1 s`, `35 ms`, `3 min 20 s` */
function formatSeconds(seconds) {
    const milliseconds = Math.round(seconds * 1000);
    if (milliseconds < 1000)
        return `${milliseconds} ms`;
    if (seconds < 90)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
const UNITS = ['kB', 'MB', 'GB', 'TB'];
/** `12.4 kB` */
function formatBytes(bytes) {
    if (bytes < 1000)
        return `${bytes} B`;
    // What would be rounded to 1000.0 kB is 1.0 MB.
    const power = UNITS.findIndex((_, place) => bytes / 1000 ** (place + 1) < 999.95 || place === UNITS.length - 1) + 1;
    return `${(bytes / 1000 ** power).toFixed(1)} ${UNITS[power - 1]}`;
}


/***/ }),

/***/ 56161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ visibleText)
/* harmony export */ });
/**
 * Control characters, and those that show nothing themselves (zero-width, bidirectional, tags, fillers): shown as U+FFFD, since they hide or
 * reorder what a reviewer reads. Variation selectors stay: emoji and names are written with them.
 */
const INVISIBLE = /[^\P{Default_Ignorable_Code_Point}\ufe00-\ufe0f\u{e0100}-\u{e01ef}]|[\p{Cc}\u2028\u2029\ufff9-\ufffb]/gu;
const LINE_BREAKS = /[\t\n\r]+/g;
/** A text from outside as one line in which nothing hides. */
function visibleText(text) {
    return text.replace(LINE_BREAKS, ' ').toWellFormed().replace(INVISIBLE, '\ufffd');
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

/***/ 58291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ FailedError),
/* harmony export */   Wk: () => (/* binding */ PlatformError),
/* harmony export */   Xp: () => (/* binding */ InconclusiveError),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/** The stage did its work and the answer is no: a model that did not pass, a program that ended badly. Nothing was changed. Exit 1. */
class FailedError extends Error {
    name = 'FailedError';
}
/** Bad input, config or data: one line that names what was found, what is allowed and what to do. Exit 2. */
class UserError extends Error {
    name = 'UserError';
}
/** Well-formed, but it cannot be judged: too few rows, one class, a damaged baseline. Exit 3. */
class InconclusiveError extends Error {
    name = 'InconclusiveError';
}
/** The platform refused (permission, disk, network, a program that failed): names the setting that mends it. Exit 4. */
class PlatformError extends Error {
    name = 'PlatformError';
}
/** The run was asked to stop (Ctrl-C, a cancelled job). Exit 130. */
class CancelledError extends Error {
    name = 'CancelledError';
}


/***/ }),

/***/ 13072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LL: () => (/* binding */ exitCodeOfError),
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   og: () => (/* binding */ exitCodeOfVerdict)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58291);

/** The documented exit codes (docs/exit-codes.md). */
const EXIT = { ok: 0, fail: 1, input: 2, inconclusive: 3, platform: 4, broken: 5, bug: 70, cancelled: 130 };
function exitCodeOfVerdict(verdict) {
    const codes = { pass: EXIT.ok, warn: EXIT.ok, fail: EXIT.fail, inconclusive: EXIT.inconclusive };
    return codes[verdict];
}
function exitCodeOfError(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FailedError */ .Kl)
        return EXIT.fail;
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
        return EXIT.input;
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InconclusiveError */ .Xp)
        return EXIT.inconclusive;
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk)
        return EXIT.platform;
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc)
        return EXIT.cancelled;
    return EXIT.bug;
}


/***/ })

};
