export const id = 1125;
export const ids = [1125];
export const modules = {

/***/ 21125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  train: () => (/* binding */ train)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/statement/canonical-json.js
var canonical_json = __webpack_require__(70831);
// EXTERNAL MODULE: ./build/shared/statement/digest.js
var digest = __webpack_require__(27716);
// EXTERNAL MODULE: ./build/shared/tabular/column-kind.js
var column_kind = __webpack_require__(94041);
// EXTERNAL MODULE: ./build/shared/tabular/load-data-set.js
var load_data_set = __webpack_require__(77408);
// EXTERNAL MODULE: ./build/shared/tabular/rows-of-side.js
var rows_of_side = __webpack_require__(68463);
// EXTERNAL MODULE: ./build/shared/tabular/split.js
var split = __webpack_require__(64850);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
// EXTERNAL MODULE: ./build/shared/work-directory/stage-directory.js
var stage_directory = __webpack_require__(71570);
// EXTERNAL MODULE: ./build/shared/work-directory/validated-data.js
var validated_data = __webpack_require__(97593);
;// CONCATENATED MODULE: ./build/actions/train/cache-key.js


/** To be raised with every change that makes other models of the same rows and parameters. */
const TRAINING_VERSION = 1;
/**
 * A name for all that decides a training: two with the same name give the same model, so one is enough.
 * null where that can't be known: a program whose `inputs` are not named.
 */
function cacheKey({ config }, { dataSha256, inputs }) {
    const { data, train, evaluate } = config;
    if (train === undefined || ('command' in train && inputs === null))
        return null;
    const types = Object.entries(data?.columns ?? {}).map(([name, { type = 'string' }]) => [name, type]);
    const key = (0,canonical_json/* canonicalJson */.d)({
        version: TRAINING_VERSION,
        data: dataSha256,
        id: data?.id ?? null,
        target: data?.target ?? null,
        split: data?.split ?? null,
        missing: data?.['missing-values'] ?? [],
        types: types.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
        positive: evaluate?.positive ?? null,
        predictions: evaluate?.predictions?.columns ?? null,
        train,
        inputs,
    });
    return (0,digest/* digestOfBytes */.by)(key).slice('sha256:'.length);
}

// EXTERNAL MODULE: ./build/shared/config/nearest-name.js
var nearest_name = __webpack_require__(25893);
// EXTERNAL MODULE: ./build/shared/tabular/parse-time.js
var parse_time = __webpack_require__(90231);
;// CONCATENATED MODULE: ./build/actions/train/choose-features.js




/**
 * The columns that the model may read: those of `train.features`, by default all but id, target and the column that splits by time.
 * @throws UserError for a feature that is not in the header, stands there twice, or is the target
 */
function chooseFeatures(header, { config, lineOf }) {
    const { data, train } = config;
    const split = data?.split?.by === 'time' ? data.split.column : undefined;
    const features = train?.features;
    if (features === undefined) {
        const chosen = header.filter((name) => name !== data?.id && name !== data?.target && name !== split);
        if (chosen.length === 0)
            throw new errors/* UserError */.yo('train: the data has no column beside id, target and split column, so there is nothing to learn from');
        return chosen;
    }
    for (const [index, name] of features.entries()) {
        const line = lineOf(['train', 'features', index]);
        const at = `mlops.yml${line === null ? '' : `:${line}`}: train.features`;
        if (name === data?.target)
            throw new errors/* UserError */.yo(`${at}: ${JSON.stringify(name)} is the target; a model that reads it has nothing to predict`);
        if (features.indexOf(name) !== index)
            throw new errors/* UserError */.yo(`${at}: ${JSON.stringify(name)} stands there twice`);
        if (header.includes(name))
            continue;
        const nearest = (0,nearest_name/* nearestName */.q)(name, header);
        throw new errors/* UserError */.yo(`${at}: no column ${JSON.stringify(name)} in ${data?.source ?? 'the data'}; ${nearest === null ? `its header has ${header.slice(0, 20).join(', ')}` : `did you mean ${JSON.stringify(nearest)}?`}`);
    }
    return features;
}
const KIND_OF_TYPE = {
    integer: 'number',
    number: 'number',
    string: 'text',
    boolean: 'boolean',
    date: 'date',
    timestamp: 'timestamp',
};
/** What each feature is: by its declared type, else by what all its values are. */
function describeFeatures(names, table, data) {
    return names.map((name) => {
        const type = (0,column_kind/* declaredType */.t)(data, name);
        return { name, kind: type === undefined ? kindOfValues(table.columns.get(name)) : KIND_OF_TYPE[type] };
    });
}
function kindOfValues(column) {
    if (column?.kind === 'number')
        return 'number';
    const texts = column?.dictionary ?? [];
    if (texts.length === 0)
        return 'text';
    if (texts.every((text) => /^(?:true|false)$/i.test(text)))
        return 'boolean';
    if (!texts.every((text) => !Number.isNaN((0,parse_time/* parseTimeText */.Q8)(text))))
        return 'text';
    return texts.every((text) => text.trim().length === 'yyyy-mm-dd'.length) ? 'date' : 'timestamp';
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/actions/train/read-inputs.js




/**
 * The digests of the files under `train.inputs`; null where there are none to go by.
 * @throws UserError for one that is no file in the folder of mlops.yml
 */
async function readInputs({ config, directory, lineOf }) {
    const { train } = config;
    if (train === undefined || !('command' in train) || train.inputs === undefined)
        return null;
    const named = [];
    for (const [index, name] of train.inputs.entries()) {
        const path = (0,external_node_path_.resolve)(directory, name);
        const line = lineOf(['train', 'inputs', index]);
        const at = `mlops.yml${line === null ? '' : `:${line}`}: train.inputs: ${name}`;
        if ((0,external_node_path_.relative)(directory, path).split(/[/\\]/)[0] === '..')
            throw new errors/* UserError */.yo(`${at}: outside the folder of mlops.yml`);
        const stat = await (0,promises_.lstat)(path).catch(() => null);
        if (stat === null)
            throw new errors/* UserError */.yo(`${at}: there is no such file; paths start at the folder of mlops.yml`);
        if (!stat.isFile())
            throw new errors/* UserError */.yo(`${at}: no regular file; name each file that the program depends on`);
        named.push({ name, digest: await (0,digest/* digestOfFile */.Mk)(path) });
    }
    return named;
}

// EXTERNAL MODULE: ./build/shared/report/escape.js
var report_escape = __webpack_require__(61424);
// EXTERNAL MODULE: ./build/shared/report/format.js
var format = __webpack_require__(41808);
// EXTERNAL MODULE: ./build/shared/report/table.js + 1 modules
var table = __webpack_require__(94151);
;// CONCATENATED MODULE: ./build/actions/train/report.js




/** More lines of the curve than a reader looks at: then only every so many are shown. */
const MAX_EPOCHS = 50;
/** What was trained, on what, and how it went, in Markdown. */
function trainReport(result, { config, training, validated }) {
    const blocks = [
        `### ${format/* ICON */.kb[result.verdict]} ${(0,report_escape/* escapeText */.X)(config.model)}: ${headline(result)}`,
        (0,table/* table */.t)(['', ''], ['left', 'left'], facts(result, { config, training })),
        validated === null ? `${format/* ICON */.kb.warn} The data was not validated.` : `Data validated: ${format/* ICON */.kb[validated]} ${validated}.`,
        ...training.notes.map((note) => `${format/* ICON */.kb.warn} ${(0,report_escape/* escapeText */.X)(note)}`),
        ...curve(training),
        `<sub>made ${(0,format/* formatTime */.fU)(new Date(training.finishedOn))} · ${(0,format/* formatBytes */.z3)(result.model.bytes)} · digest ${(0,report_escape/* codeSpan */.S)(result.model.digest)}</sub>`,
    ];
    return `${blocks.join('\n\n')}\n`;
}
function headline({ reused, seconds, model }) {
    return reused ? `nothing changed, so model ${(0,report_escape/* codeSpan */.S)((0,digest/* shortDigest */.VK)(model.digest))} is reused` : `trained in ${(0,format/* formatSeconds */.Xo)(seconds)}`;
}
function facts({ rows, seed, epochs, best_epoch: best }, { config: { train }, training }) {
    const split = `${(0,format/* formatRows */.dZ)(rows.train)} to train, ${(0,format/* formatCount */.B4)(rows.validation)} to stop, ${(0,format/* formatCount */.B4)(rows.test)} to judge`;
    const lines = [['Rows', split], ['Seed', String(seed)]];
    if (train === undefined)
        return lines;
    if ('command' in train)
        return [['Program', (0,report_escape/* codeSpan */.S)(train.command.join(' '))], ...lines];
    const layers = train.layers.map((layer) => ('dense' in layer ? `${layer.dense} ${layer.activation}` : `dropout ${layer.dropout}`));
    return [
        ['Network', `${[`${(0,format/* formatCount */.B4)(training.inputs ?? 0)} inputs`, ...layers, '1'].join(' → ')} (TensorFlow.js, ${training.backend})`],
        ...lines,
        ['Epochs', `${epochs} of ${train.epochs}; the weights of epoch ${best} were kept`],
    ];
}
function curve({ epochs, bestEpoch }) {
    if (epochs === null)
        return [];
    const step = Math.ceil(epochs.length / MAX_EPOCHS);
    const shown = epochs.filter(({ epoch }) => epoch % step === 0 || epoch === 1 || epoch === bestEpoch || epoch === epochs.length);
    const rows = shown.map(({ epoch, loss, validationLoss, seconds }) => [
        epoch === bestEpoch ? `**${epoch}**` : String(epoch),
        (0,format/* formatNumber */.ZV)(loss, 4),
        (0,format/* formatNumber */.ZV)(validationLoss, 4),
        (0,format/* formatSeconds */.Xo)(seconds),
    ]);
    return [`<details><summary>Loss by epoch</summary>\n\n${(0,table/* table */.t)(['Epoch', 'Training', 'Validation', 'Time'], ['right', 'right', 'right', 'right'], rows)}\n\n</details>`];
}

// EXTERNAL MODULE: ./build/shared/statement/manifest.js
var statement_manifest = __webpack_require__(85693);
// EXTERNAL MODULE: ./build/shared/statement/parse-versioned.js
var parse_versioned = __webpack_require__(8441);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./build/actions/train/training.js


/** What is known of a training, kept beside its bundle in the cache: a reused model says when and how it was made. */
const trainingSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('mlops/training/v1'),
    digest: schemas/* string */.YjP().regex(digest/* DIGEST_PATTERN */.WA),
    bytes: schemas/* int */.Whr().min(0),
    kind: schemas/* enum */.k5n(['tfjs', 'files']),
    backend: schemas/* enum */.k5n(['wasm', 'cpu']).nullable(),
    /** Engine and version that trained it; empty for a program of the team's own. */
    engine: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    epochs: schemas/* array */.YOg(schemas/* strictObject */.rej({ epoch: schemas/* int */.Whr(), loss: schemas/* number */.aig(), validationLoss: schemas/* number */.aig().nullable(), seconds: schemas/* number */.aig() })).nullable(),
    bestEpoch: schemas/* int */.Whr().nullable(),
    /** Inputs of the network; null for a program. */
    inputs: schemas/* int */.Whr().nullable(),
    /** What the reader of the report must know. */
    notes: schemas/* array */.YOg(schemas/* string */.YjP()),
    startedOn: iso/* datetime */.w$(),
    finishedOn: iso/* datetime */.w$(),
});

;// CONCATENATED MODULE: ./build/actions/train/reuse-training.js






const RECORD = 'training.json';
/**
 * Fills the folder with an earlier training of the same name: `bundle/` and its record. Every byte is hashed again; where anything
 * is wrong, the answer is null and the training is done anew.
 */
async function restoreTraining(key, { directory, kind }, { cache, files, log }) {
    try {
        if (!(await cache.restore(key, directory)))
            return null;
        const path = (0,external_node_path_.join)(directory, RECORD);
        const training = (0,parse_versioned/* parseVersioned */.r)(trainingSchema, await (0,promises_.readFile)(path, 'utf8'), path);
        const { manifest } = await (0,statement_manifest/* verifyBundle */.IF)((0,external_node_path_.join)(directory, 'bundle'), training.digest);
        if (manifest.kind === kind && training.kind === kind)
            return training;
        log.warn('the training that was kept from an earlier run is of another kind; training anew');
    }
    catch (error) {
        if (error instanceof errors/* CancelledError */.cc)
            throw error;
        log.warn(`the training that was kept from an earlier run can't be used (${error.message}); training anew`);
    }
    await files.remove(directory);
    return null;
}
/** Keeps the folder for the next run. A cache that can't be written costs time, never the result. */
async function keepTraining(key, { directory, training }, { cache, files, log }) {
    try {
        await files.replace((0,external_node_path_.join)(directory, RECORD), Buffer.from(`${JSON.stringify(training)}\n`));
        await cache.save(key, directory);
    }
    catch (error) {
        if (error instanceof errors/* CancelledError */.cc)
            throw error;
        log.warn(`this training can't be kept for the next run (${error.message})`);
    }
}

// EXTERNAL MODULE: ./build/shared/judge/align-answers.js
var align_answers = __webpack_require__(31599);
// EXTERNAL MODULE: ./build/shared/judge/answers-to-write.js
var answers_to_write = __webpack_require__(88127);
// EXTERNAL MODULE: ./build/shared/model/predictions.js + 1 modules
var model_predictions = __webpack_require__(69229);
// EXTERNAL MODULE: ./build/shared/model/seal-bundle.js
var seal_bundle = __webpack_require__(13006);
// EXTERNAL MODULE: ./build/shared/tabular/batch.js
var tabular_batch = __webpack_require__(13294);
// EXTERNAL MODULE: ./build/shared/tabular/csv-record.js
var csv_record = __webpack_require__(55526);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/shared/tabular/file-writer.js


const BUFFER_BYTES = 256 * 1024;
/**
 * Writes a file from its start through one buffer. Synchronous, because the scanner that feeds it goes on whatever the disk does:
 * waiting here is what keeps memory flat. For files of one run that nobody reads after a crash; others go through `ports.files`.
 * @throws PlatformError where the system refuses
 */
function createFileWriter(path) {
    const file = explained(path, () => (0,external_node_fs_.openSync)(path, 'w'));
    const buffer = Buffer.allocUnsafeSlow(BUFFER_BYTES);
    let filled = 0;
    const writeAll = (bytes) => {
        for (let at = 0; at < bytes.length;)
            at += explained(path, () => (0,external_node_fs_.writeSync)(file, bytes, at));
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
        close: () => (0,external_node_fs_.closeSync)(file),
    };
}
function explained(path, act) {
    try {
        return act();
    }
    catch (error) {
        const reason = error.code === 'ENOSPC' ? 'the disk is full; free some space and run it again' : error.message;
        throw new errors/* PlatformError */.Wk(`${path}: it can't be written: ${reason}`, { cause: error });
    }
}

// EXTERNAL MODULE: ./build/shared/tabular/scan-delimited.js + 4 modules
var scan_delimited = __webpack_require__(96931);
;// CONCATENATED MODULE: ./build/shared/tabular/copy-rows-by-side.js






const COMMA = Buffer.from(',');
const LINE_FEED = Buffer.from('\n');
const EMPTY_TEXT = Buffer.from('""');
/**
 * Writes the rows of each side into a CSV file of its own, with the header, in one pass and with flat memory.
 * Cells keep the bytes they have in the source, quotes included; only line ends become LF, gzip is unpacked and a byte order mark dropped.
 * @throws UserError where the file is not the one that was split; PlatformError where an output can't be written
 */
async function copyRowsBySide(path, { file, sides, outputs, target, signal }) {
    const writers = new Map();
    const changed = new errors/* UserError */.yo(`${file.path}: it changed while this run was reading it; run again when nobody writes to it`);
    let row = 0;
    let targetPlace = -1;
    try {
        writers.set(split/* SIDE */.g.train, createFileWriter(outputs.train));
        writers.set(split/* SIDE */.g.validation, createFileWriter(outputs.validation));
        writers.set(split/* SIDE */.g.test, createFileWriter(outputs.test));
        const copied = await (0,scan_delimited/* scanDelimited */.V)(path, {
            displayPath: file.path,
            signal,
            handlers: {
                onHeader(names) {
                    targetPlace = names.indexOf(target);
                    if (targetPlace === -1)
                        throw changed;
                    for (const [side, writer] of writers)
                        writer.write(Buffer.from((0,csv_record/* csvRecord */.e)(side === split/* SIDE */.g.test ? names.toSpliced(targetPlace, 1) : names)));
                },
                onBatch(batch) {
                    for (let inBatch = 0; inBatch < batch.rows; inBatch++, row++) {
                        const writer = writers.get(sides[row] ?? -1);
                        if (writer === undefined)
                            throw changed;
                        if (sides[row] === split/* SIDE */.g.test)
                            copyWithout(targetPlace, batch, inBatch, writer);
                        else
                            writer.write(cells(batch, inBatch, 0, batch.columns));
                        writer.write(LINE_FEED);
                    }
                },
                onFault() {
                    throw changed;
                },
            },
        });
        if (copied.sha256 !== file.sha256)
            throw changed;
        for (const writer of writers.values())
            writer.flush();
    }
    finally {
        for (const writer of writers.values())
            writer.close();
    }
}
function copyWithout(place, batch, row, writer) {
    const before = cells(batch, row, 0, place);
    const after = cells(batch, row, place + 1, batch.columns);
    writer.write(before);
    if (place > 0 && place + 1 < batch.columns)
        writer.write(COMMA);
    writer.write(after);
    // Of a single empty cell nothing would be left, and a blank line is no row.
    if (batch.columns === 2 && before.length + after.length === 0)
        writer.write(EMPTY_TEXT);
}
/** The bytes of neighbouring cells of a record, with the quotes and commas around and between them. */
function cells(batch, row, from, to) {
    if (from === to)
        return batch.bytes.subarray(0, 0);
    const first = row * batch.columns + from;
    const last = row * batch.columns + to - 1;
    const start = batch.starts[first] - Number(batch.quoted[first] !== tabular_batch/* CELL */.J.plain);
    const end = batch.ends[last] + Number(batch.quoted[last] !== tabular_batch/* CELL */.J.plain);
    return batch.bytes.subarray(start, end);
}

// EXTERNAL MODULE: ./build/shared/tabular/take-target.js
var take_target = __webpack_require__(86037);
;// CONCATENATED MODULE: ./build/actions/train/collect-payload.js



/** Predictions as a program may leave them; the one format among others that this version reads. */
const PREDICTIONS = /^predictions\.(?:csv|csv\.gz|jsonl|parquet)$/;
const READABLE = /\.csv(?:\.gz)?$/;
/** As many as a bundle may hold. */
const MAX_FILES = 10_000;
/**
 * The predictions file at the top of the folder.
 * @throws UserError where there is none, several, or one that this version can't read
 */
async function findPredictions(output) {
    const names = (await (0,promises_.readdir)(output)).filter((name) => PREDICTIONS.test(name)).sort();
    const [name] = names;
    if (name === undefined)
        throw new errors/* UserError */.yo('train.command left no predictions.csv in $MLOPS_OUTPUT; a model is judged by it: one row per test row, with the id and a score (or a prediction)');
    if (names.length > 1)
        throw new errors/* UserError */.yo(`train.command left ${names.join(' and ')} in $MLOPS_OUTPUT; leave one of them, since nothing says which counts`);
    if (!READABLE.test(name))
        throw new errors/* UserError */.yo(`train.command left ${name} in $MLOPS_OUTPUT; this version reads predictions.csv and predictions.csv.gz`);
    if (!(await (0,promises_.lstat)((0,external_node_path_.join)(output, name))).isFile())
        throw new errors/* UserError */.yo(`train.command left ${name} in $MLOPS_OUTPUT, which is no regular file; links are not followed`);
    return name;
}
/**
 * Copies everything else that the program left, as it is and unopened.
 * @returns how many files
 * @throws UserError for links, pipes and the like
 */
async function collectPayload(files, { output, predictions, payload }) {
    const paths = (await regularFiles(output)).filter((path) => path !== predictions);
    for (const path of paths)
        await files.copy((0,external_node_path_.join)(output, path), (0,external_node_path_.join)(payload, path));
    return paths.length;
}
async function regularFiles(directory, prefix = '', paths = []) {
    for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(directory, prefix), { withFileTypes: true })) {
        const path = prefix + entry.name;
        if (path.includes('\ufffd'))
            throw new errors/* UserError */.yo(`train.command left ${JSON.stringify(path)} in $MLOPS_OUTPUT, a name that is not UTF-8; rename it`);
        if (entry.isDirectory())
            await regularFiles(directory, `${path}/`, paths);
        else if (entry.isFile())
            paths.push(path);
        else
            throw new errors/* UserError */.yo(`train.command left ${JSON.stringify(path)} in $MLOPS_OUTPUT, which is neither a file nor a folder; links are not carried: leave the file itself`);
        if (paths.length > MAX_FILES)
            throw new errors/* UserError */.yo(`train.command left more than ${MAX_FILES} files in $MLOPS_OUTPUT; pack them into one`);
    }
    return paths;
}

;// CONCATENATED MODULE: ./build/actions/train/train-command.js











/**
 * Has the team's own program train: it finds the rows as files, and leaves predictions for exactly the test rows and whatever else the
 * model consists of.
 * @throws FailedError where the program ends badly; UserError where what it left can't be judged
 */
async function trainCommand(options, ports) {
    const { loaded, train, bundle, folder } = options;
    const { files, log, clock } = ports;
    // A name of its own: the program of a run that was killed may still be at work, and must not leave its answers among ours.
    const output = (0,external_node_path_.join)(folder, `output-${clock.now().getTime()}`);
    await files.makeDirectory(output);
    const rows = await writeRows(options, ports);
    const end = await ports.programs.run({
        command: train.command,
        directory: loaded.directory,
        variables: { MLOPS_TRAIN: rows.train, MLOPS_VALIDATION: rows.validation, MLOPS_TEST: rows.test, MLOPS_OUTPUT: output, MLOPS_SEED: String(train.seed) },
        pass: train.env ?? [],
        timeoutSeconds: train['timeout-minutes'] * 60,
        onLine: (line) => log.info(`train | ${line}`),
    });
    refuseBadEnd(end, train);
    const predictions = await findPredictions(output);
    await canonicalise((0,external_node_path_.join)(output, predictions), options, ports);
    const carried = await collectPayload(files, { output, predictions, payload: (0,external_node_path_.join)(bundle, 'payload') });
    const notes = [];
    if (carried === 0) {
        notes.push('The program left nothing but predictions: this model can be judged and registered, but there is nothing in it to deploy.');
        log.warn('the program left nothing but predictions in $MLOPS_OUTPUT; a model file is expected beside them');
    }
    const { digest, bytes } = await (0,seal_bundle/* sealBundle */.u)(files, bundle, 'files');
    return { kind: 'files', backend: null, engine: {}, epochs: null, bestEpoch: null, inputs: null, notes, digest, bytes };
}
async function writeRows({ loaded, dataSet, folder }, { cancel }) {
    const { file } = dataSet.table;
    const outputs = { train: (0,external_node_path_.join)(folder, 'train.csv'), validation: (0,external_node_path_.join)(folder, 'validation.csv'), test: (0,external_node_path_.join)(folder, 'test.csv') };
    await copyRowsBySide((0,external_node_path_.resolve)(loaded.directory, file.path), { file, sides: dataSet.sides, outputs, target: loaded.config.data?.target ?? '', signal: cancel.signal });
    return outputs;
}
function refuseBadEnd(end, train) {
    const program = `train.command (${train.command.join(' ')})`;
    const left = 'nothing was kept of it';
    if (end.state === 'not-started')
        throw new errors/* FailedError */.Kl(`${program} could not be started: ${end.reason}. Programs are looked for in PATH and start in the folder of mlops.yml`);
    if (end.state === 'timed-out')
        throw new errors/* FailedError */.Kl(`${program} was ended after ${train['timeout-minutes']} minutes (train.timeout-minutes); ${left}`);
    if (end.state === 'killed')
        throw new errors/* FailedError */.Kl(`${program} was killed by ${end.signal}${end.signal === 'SIGKILL' ? ', as the system does when memory runs out' : ''}; ${left}`);
    if (end.code !== 0)
        throw new errors/* FailedError */.Kl(`${program} ended with exit code ${end.code}; its output stands above; ${left}`);
}
/** Holds the predictions against the test rows, and writes them in the one form that we keep. */
async function canonicalise(path, { loaded, dataSet, bundle }, { files, cancel }) {
    const { config } = loaded;
    const displayPath = `$MLOPS_OUTPUT/${(0,external_node_path_.basename)(path)}`;
    const predictions = await (0,model_predictions/* readPredictions */.R)(path, {
        idName: config.data?.id ?? null,
        columns: config.evaluate?.predictions?.columns,
        displayPath,
        signal: cancel.signal,
        showValues: config.data?.['show-values'] ?? true,
    });
    const test = (0,rows_of_side/* rowsOfSide */.g)(dataSet.sides, split/* SIDE */.g.test);
    const ids = Array.from(test, (row) => dataSet.ids[row] ?? '');
    const seen = new Set(dataSet.ids.filter((_, row) => dataSet.sides[row] !== split/* SIDE */.g.test));
    const answers = (0,align_answers/* alignCandidate */.t)(predictions, { ids, seen, target: (0,take_target/* takeTarget */.b)(dataSet.target, test), slices: [], table: dataSet.table, data: null, showValues: config.data?.['show-values'] !== false }, displayPath);
    await (0,model_predictions/* writePredictions */.i)(files, (0,external_node_path_.join)(bundle, 'predictions.csv'), (0,answers_to_write/* answersToWrite */.s)(answers, { ids, target: dataSet.target }));
}

// EXTERNAL MODULE: ./build/shared/model/bind-encoder.js
var bind_encoder = __webpack_require__(29178);
// EXTERNAL MODULE: ./build/shared/model/preprocessing.js
var model_preprocessing = __webpack_require__(32836);
// EXTERNAL MODULE: ./build/shared/model/symbols-of.js
var symbols_of = __webpack_require__(46549);
;// CONCATENATED MODULE: ./build/shared/model/fit-preprocessing.js



/** A value seen in fewer training rows teaches nothing of its own; such values are pooled. */
const MIN_ROWS = 10;
const MIN_SHARE = 0.001;
/** Values of one column that get an input of their own: the most frequent. */
const MAX_SYMBOLS = 500;
/** Inputs in all: 40 kB a row, 160 MB in a batch of 4,096 rows. */
const MAX_WIDTH = 10_000;
/**
 * Learns from the training rows, and from no others, how cells become numbers:
 * numbers are standardised by mean and standard deviation (of the population), everything else is one-hot.
 * What is the same in all training rows is left out.
 * @throws UserError where a feature can't be read as its kind, or nothing varies
 */
function fitPreprocessing(options) {
    const { table, rows, answer } = options;
    const features = options.features.map((feature) => fitFeature(feature, table.columns.get(feature.name), rows));
    const preprocessing = { schema: 'mlops/preprocessing/v1', features, answer };
    const width = (0,model_preprocessing/* widthOf */.qz)(preprocessing);
    if (width === 0)
        throw new errors/* UserError */.yo(`train.features: each of the ${features.length} features has the same value in all ${rows.length} training rows; nothing can be learned`);
    if (width > MAX_WIDTH)
        throw new errors/* UserError */.yo(`train.features: the ${features.length} features become ${width} inputs; at most ${MAX_WIDTH} are allowed, so name fewer features`);
    return preprocessing;
}
function fitFeature({ name, kind }, column, rows) {
    if (column === undefined)
        throw new errors/* UserError */.yo(`column ${JSON.stringify(name)}: a feature of the model, but not in the data`);
    if (column.kind === 'number' && kind === 'number')
        return fitNumbers(column, rows);
    if (column.kind === 'text' && kind !== 'number')
        return fitSymbols(column, kind, rows);
    throw new errors/* UserError */.yo(`column ${JSON.stringify(name)}: was read as ${column.kind}, but is a feature of kind ${kind}`);
}
function fitNumbers({ name, values }, rows) {
    const present = Float64Array.from(rows, (row) => values[row] ?? Number.NaN).filter((value) => !Number.isNaN(value));
    const missing = present.length < rows.length;
    const mean = present.reduce((sum, value) => sum + value, 0) / present.length;
    const stddev = Math.sqrt(present.reduce((sum, value) => sum + (value - mean) ** 2, 0) / present.length);
    if (present.length > 0 && !Number.isFinite(stddev))
        throw new errors/* UserError */.yo(`column ${JSON.stringify(name)}: its numbers are too large to be standardised`);
    const varies = present.some((value) => value !== present[0]) && stddev > 0;
    return { kind: 'number', name, scale: varies ? { mean, stddev } : null, missing: missing && present.length > 0 };
}
function fitSymbols({ name, codes, dictionary }, kind, rows) {
    const counts = new Map();
    const rowsOfCode = new Int32Array(dictionary.length);
    let missing = 0;
    let unread = 0;
    for (const row of rows) {
        const code = codes[row] ?? -1;
        if (code < 0)
            missing++;
        else
            rowsOfCode[code] = (rowsOfCode[code] ?? 0) + 1;
    }
    for (const [code, count] of rowsOfCode.entries()) {
        if (count === 0)
            continue;
        const symbols = (0,symbols_of/* symbolsOf */.Z)(kind, dictionary[code] ?? '');
        if (symbols === null)
            unread += count;
        for (const symbol of symbols ?? [])
            counts.set(symbol, (counts.get(symbol) ?? 0) + count);
    }
    if (unread > 0)
        throw new errors/* UserError */.yo(`column ${JSON.stringify(name)}: what it holds is no ${kind} in ${unread} of ${rows.length} training rows; validate-data names them`);
    const least = Math.max(MIN_ROWS, rows.length * MIN_SHARE);
    const varying = [...counts].filter(([, count]) => count < rows.length);
    const frequent = varying.filter(([, count]) => count >= least).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    const kept = frequent.slice(0, MAX_SYMBOLS).map(([symbol]) => symbol);
    // A month or an hour that was rare has nothing in common with another rare one, so only texts are pooled.
    const other = kind === 'text' && kept.length < varying.length;
    return { kind, name, symbols: kept.sort(), other, missing: missing > 0 && missing < rows.length };
}

// EXTERNAL MODULE: ./build/shared/model/start-wasm-backend.js
var start_wasm_backend = __webpack_require__(63650);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/shared/statistics/random.js + 1 modules
var random = __webpack_require__(32210);
// EXTERNAL MODULE: ./build/shared/model/model-json.js
var model_json = __webpack_require__(37774);
// EXTERNAL MODULE: ./build/shared/model/network.js
var model_network = __webpack_require__(15208);
;// CONCATENATED MODULE: ./build/shared/model/train-network.js






/**
 * Trains by Adam (Kingma & Ba 2015) on shuffled batches. Seed and rows decide every bit of the weights: the first ones,
 * the order of the rows in each epoch and each dropout mask come from seeded streams, and the back end sums in a fixed order.
 * Between batches the event loop runs, so that a signal is seen.
 * @throws UserError where the network is too large or the loss is no number any more; CancelledError
 */
async function trainNetwork(tensorflow, options) {
    const { network, patience } = options;
    const weights = (0,model_network/* countWeights */.bD)(network);
    if (weights > model_network/* MAX_WEIGHTS */.V7)
        throw new errors/* UserError */.yo(`train.layers: this network has ${weights} weights; at most ${model_network/* MAX_WEIGHTS */.V7} are trained here`);
    if (patience !== null && options.validationRows.length === 0) {
        throw new errors/* UserError */.yo('train.early-stopping: needs validation rows, but the split leaves none; raise data.split.validation or remove early-stopping');
    }
    const model = (0,model_network/* buildNetwork */.d9)(tensorflow, network, options.seed);
    const optimizer = tensorflow.tf.train.adam(options.learningRate);
    try {
        const training = { ...options, tensorflow, model, variables: variablesOf(tensorflow, model), optimizer, random: (0,random/* createRandom */.s)(options.seed) };
        return { json: (0,model_json/* modelJson */.sV)(model, network), ...(await runEpochs(training)) };
    }
    finally {
        optimizer.dispose();
        model.dispose();
    }
}
async function runEpochs(training) {
    const epochs = [];
    const order = training.trainRows.slice();
    let best = { epoch: 0, loss: Number.POSITIVE_INFINITY, weights: [] };
    for (let epoch = 1; epoch <= training.epochs; epoch++) {
        const started = training.clock.now().getTime();
        shuffle(order, training.random);
        const loss = await trainEpoch(training, order, epoch);
        const validationLoss = training.validationRows.length === 0 ? null : await lossOn(training, training.validationRows);
        if (Number.isNaN(validationLoss))
            throw diverged(training, epoch);
        const done = { epoch, loss, validationLoss, seconds: (training.clock.now().getTime() - started) / 1000 };
        epochs.push(done);
        training.onEpoch(done);
        if (training.patience === null || validationLoss === null)
            continue;
        if (validationLoss < best.loss)
            best = { epoch, loss: validationLoss, weights: copyWeights(training.variables) };
        else if (epoch - best.epoch >= training.patience)
            break;
    }
    if (best.epoch > 0)
        return { weights: best.weights, epochs, bestEpoch: best.epoch };
    return { weights: copyWeights(training.variables), epochs, bestEpoch: epochs.length };
}
async function trainEpoch(training, order, epoch) {
    const { batchSize } = training;
    const batches = Math.ceil(order.length / batchSize);
    let sum = 0;
    for (let batch = 0; batch < batches; batch++) {
        await breathe(training.signal);
        const rows = order.subarray(batch * batchSize, (batch + 1) * batchSize);
        const loss = trainBatch(training, rows);
        if (!Number.isFinite(loss))
            throw diverged(training, epoch);
        sum += loss * rows.length;
        training.onBatch({ epoch, done: batch + 1, batches });
    }
    return sum / order.length;
}
function trainBatch(training, rows) {
    const { tensorflow, network, optimizer, variables } = training;
    const { tf } = tensorflow;
    return tf.tidy(() => {
        const x = tf.tensor2d(training.encoder.encode(rows), [rows.length, training.encoder.width]);
        const y = tf.tensor2d(labelsOf(training, rows), [rows.length, 1]);
        const cost = optimizer.minimize(() => {
            const answers = forward(training, x, { training: true });
            return network.output === 'sigmoid' ? tf.losses.sigmoidCrossEntropy(y, answers) : tf.losses.meanSquaredError(y, answers);
        }, true, variables);
        return cost === null ? Number.NaN : (cost.dataSync()[0] ?? Number.NaN);
    });
}
/**
 * The output before its activation: the loss from a logit stays exact where the sigmoid is 0 or 1 to all digits.
 * The dropout of TensorFlow.js draws the same mask at every call when it is seeded, so it gets a new seed each time.
 */
function forward({ tensorflow, model, network, variables, random }, x, { training }) {
    const { tf } = tensorflow;
    let at = x;
    for (const [index, hidden] of network.hidden.entries()) {
        if (hidden.kind === 'dropout') {
            if (training)
                at = tf.dropout(at, hidden.rate, undefined, random.below(2 ** 31));
            continue;
        }
        const output = model.layers[index]?.apply(at);
        if (!(output instanceof tf.Tensor))
            throw new TypeError('a dense layer gives one tensor');
        at = output;
    }
    const [kernel, bias] = variables.slice(-2);
    if (kernel === undefined || bias === undefined)
        throw new TypeError('the output layer has a kernel and a bias');
    return tf.add(tf.matMul(at, kernel), bias);
}
/** Mean loss, in double precision. */
async function lossOn(training, rows) {
    const { tensorflow, network, encoder, signal, labels } = training;
    let sum = 0;
    for (let from = 0; from < rows.length; from += bind_encoder/* ENCODE_BATCH */.u) {
        await breathe(signal);
        const batch = rows.subarray(from, from + bind_encoder/* ENCODE_BATCH */.u);
        const answers = tensorflow.tf.tidy(() => forward(training, tensorflow.tf.tensor2d(encoder.encode(batch), [batch.length, encoder.width]), { training: false }).dataSync());
        for (const [index, row] of batch.entries())
            sum += lossOf(network, answers[index] ?? Number.NaN, labels[row] ?? Number.NaN);
    }
    return sum / rows.length;
}
function lossOf({ output }, answer, label) {
    if (output === 'linear')
        return (answer - label) ** 2;
    return Math.max(answer, 0) - answer * label + Math.log1p(Math.exp(-Math.abs(answer)));
}
function labelsOf({ labels }, rows) {
    return Float32Array.from(rows, (row) => labels[row] ?? Number.NaN);
}
/** Fisher & Yates, in Durstenfeld's form. */
function shuffle(order, random) {
    for (let last = order.length - 1; last > 0; last--) {
        const other = random.below(last + 1);
        const kept = order[last] ?? 0;
        order[last] = order[other] ?? 0;
        order[other] = kept;
    }
}
function variablesOf({ tf }, model) {
    return model.trainableWeights.map((weight) => {
        const variable = weight.read();
        if (variable instanceof tf.Variable)
            return variable;
        throw new TypeError(`${weight.originalName} is no variable`);
    });
}
function copyWeights(variables) {
    return variables.map((variable) => Float32Array.from(variable.dataSync()));
}
async function breathe(signal) {
    await (0,external_node_timers_promises_.setImmediate)();
    if (signal.aborted)
        throw new errors/* CancelledError */.cc('The training was stopped; nothing was kept');
}
function diverged({ learningRate }, epoch) {
    return new errors/* UserError */.yo(`train: the loss is no number any more in epoch ${epoch}: the training diverged at learning-rate ${learningRate}; lower train.learning-rate (to ${learningRate / 10}), or look for extreme values in the features`);
}

;// CONCATENATED MODULE: ./build/shared/model/write-bundle.js






/** Writes a bundle of kind `tfjs` into the folder. The same network and preprocessing are the same bytes. */
async function writeBundle(files, directory, model) {
    const preprocessing = Buffer.from((0,canonical_json/* canonicalJson */.d)(model.preprocessing));
    if (preprocessing.length > model_preprocessing/* MAX_PREPROCESSING_BYTES */.mO) {
        throw new errors/* UserError */.yo(`train.features: their values take ${preprocessing.length} bytes in ${model_preprocessing/* PREPROCESSING_NAME */.L$}, at most ${model_preprocessing/* MAX_PREPROCESSING_BYTES */.mO} are allowed; leave out columns of long texts`);
    }
    await files.replace((0,external_node_path_.join)(directory, model_json/* MODEL_NAME */.Ub), Buffer.from(model.json));
    await files.replace((0,external_node_path_.join)(directory, model_json/* WEIGHTS_NAME */.mc), littleEndian(model.weights));
    await files.replace((0,external_node_path_.join)(directory, model_preprocessing/* PREPROCESSING_NAME */.L$), preprocessing);
    return (0,seal_bundle/* sealBundle */.u)(files, directory, 'tfjs');
}
/** 32-bit floats one after the other, in the byte order that the layers-model format has on every machine. */
function littleEndian(weights) {
    const bytes = Buffer.alloc(4 * weights.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const values of weights) {
        for (const value of values)
            at = bytes.writeFloatLE(value, at);
    }
    return bytes;
}

;// CONCATENATED MODULE: ./build/actions/train/show-progress.js
/** A live line that is redrawn more often only costs time. */
const REDRAW_MS = 100;
/** A live line within an epoch on a terminal, a line per epoch elsewhere. */
function showProgress({ log, clock }, epochs) {
    let drawn = 0;
    let last = '';
    return {
        onBatch({ epoch, done, batches }) {
            const now = clock.now().getTime();
            if (now - drawn < REDRAW_MS)
                return;
            drawn = now;
            log.progress(`Epoch ${epoch}/${epochs}: ${Math.floor((100 * done) / batches)} %${last}`);
        },
        onEpoch({ epoch, loss, validationLoss, seconds }) {
            last = ` (epoch ${epoch}: loss ${loss.toFixed(4)}${validationLoss === null ? '' : `, val_loss ${validationLoss.toFixed(4)}`})`;
            log.progress(`Epoch ${epoch}/${epochs}: loss ${loss.toFixed(4)}${validationLoss === null ? '' : `, val_loss ${validationLoss.toFixed(4)}`}, ${seconds.toFixed(1)} s`, { lasting: true });
        },
    };
}

;// CONCATENATED MODULE: ./build/actions/train/train-tfjs.js











/** Trains the bundled network on the training rows and writes its bundle. */
async function trainTfjs(options, ports) {
    const { loaded, train, dataSet } = options;
    const { table, target, sides } = dataSet;
    const { data } = loaded.config;
    if (data === undefined)
        throw new errors/* UserError */.yo('mlops.yml has no data section; name the file in data.source');
    const trainRows = (0,rows_of_side/* rowsOfSide */.g)(sides, split/* SIDE */.g.train);
    const answer = answerOf(dataSet, trainRows);
    const features = describeFeatures(chooseFeatures(table.header, loaded), table, data);
    const preprocessing = fitPreprocessing({ table, rows: trainRows, features, answer });
    const encoder = (0,bind_encoder/* bindEncoder */.O)(preprocessing, table);
    ports.log.info(`Training on ${(0,format/* formatRows */.dZ)(trainRows.length)}: ${features.length} features become ${encoder.width} inputs`);
    const tensorflow = await (0,start_wasm_backend/* startWasmBackend */.b)(options.wasmDirectory);
    const progress = showProgress(ports, train.epochs);
    const { json, weights, epochs, bestEpoch } = await trainNetwork(tensorflow, {
        network: { inputs: encoder.width, hidden: hiddenLayers(train), output: answer.kind === 'score' ? 'sigmoid' : 'linear' },
        encoder,
        labels: answer.kind === 'score' ? target.labels : target.labels.map((value) => (value - answer.mean) / answer.stddev),
        trainRows,
        validationRows: (0,rows_of_side/* rowsOfSide */.g)(sides, split/* SIDE */.g.validation),
        epochs: train.epochs,
        batchSize: train['batch-size'],
        learningRate: train['learning-rate'],
        patience: train['early-stopping']?.patience ?? null,
        seed: train.seed,
        signal: ports.cancel.signal,
        clock: ports.clock,
        ...progress,
    });
    const { digest, bytes } = await writeBundle(ports.files, options.bundle, { json, weights, preprocessing });
    const engine = { tensorflowjs: tensorflow.tf.version_core, backend: tensorflow.tf.getBackend() };
    return { kind: 'tfjs', backend: 'wasm', engine, epochs: [...epochs], bestEpoch, inputs: encoder.width, notes: [], digest, bytes };
}
function hiddenLayers({ layers }) {
    return layers.map((layer) => ('dense' in layer ? { kind: 'dense', units: layer.dense, activation: layer.activation } : { kind: 'dropout', rate: layer.dropout }));
}
/** @throws UserError where the training rows all say the same, although the others don't */
function answerOf({ target }, trainRows) {
    const labels = Float64Array.from(trainRows, (row) => target.labels[row] ?? Number.NaN);
    const mean = labels.reduce((sum, value) => sum + value, 0) / labels.length;
    const stddev = Math.sqrt(labels.reduce((sum, value) => sum + (value - mean) ** 2, 0) / labels.length);
    if (!(stddev > 0))
        throw new errors/* UserError */.yo(`data.target: all ${labels.length} training rows have the same value, so there is nothing to learn; change data.split`);
    if (!Number.isFinite(stddev))
        throw new errors/* UserError */.yo('data.target: its numbers are too large to be standardised');
    return target.task === 'binary' ? { kind: 'score', negative: target.negative, positive: target.positive } : { kind: 'value', mean, stddev };
}

// EXTERNAL MODULE: ./build/shared/statement/json-bytes.js
var json_bytes = __webpack_require__(23520);
// EXTERNAL MODULE: ./build/shared/statement/statement.js
var statement_statement = __webpack_require__(15251);
// EXTERNAL MODULE: ./build/shared/tabular/data-manifest.js
var data_manifest = __webpack_require__(76680);
// EXTERNAL MODULE: ./build/shared/tabular/split-rows.js + 2 modules
var split_rows = __webpack_require__(86766);
;// CONCATENATED MODULE: ./build/actions/train/write-results.js






/** Writes result, report, and the statement of what the bundle was made from. A reused one says when it was made. */
async function writeResults(directory, options, { files }) {
    const { loaded, result, report, training, dataSet, configDigest, inputs, validated } = options;
    const { config } = loaded;
    const data = (0,statement_manifest/* digestOfManifest */.JQ)((0,data_manifest/* dataManifest */.U)([dataSet.table.file]));
    const statement = (0,statement_statement/* provenanceStatement */.D2)({
        subject: [{ name: config.model, digest: training.digest }],
        buildType: training.kind === 'tfjs' ? 'urn:mlops-actions:train-tfjs:v1' : 'urn:mlops-actions:train-command:v1',
        parameters: {
            ...config.train,
            target: config.data?.target,
            split: config.data?.split ?? split_rows/* DEFAULT_SPLIT */.H,
            'data-validated': validated ?? 'no',
        },
        dependencies: [{ name: 'data', digest: data }, { name: 'mlops.yml', digest: configDigest }, ...(inputs ?? [])],
        builder: training.engine,
        startedOn: new Date(training.startedOn),
        finishedOn: new Date(training.finishedOn),
    });
    await files.replace((0,external_node_path_.join)(directory, 'result.json'), (0,json_bytes/* jsonBytes */.y)(result));
    await files.replace((0,external_node_path_.join)(directory, 'report.md'), Buffer.from(report));
    await files.replace((0,external_node_path_.join)(directory, 'statement.json'), (0,json_bytes/* jsonBytes */.y)(statement));
}

;// CONCATENATED MODULE: ./build/actions/train/train.js


















/**
 * Trains on the training rows, by the bundled network or the team's own program, unless an earlier training had the same data, inputs,
 * parameters and seed. Leaves a bundle: the same again for the same data and seed.
 * @throws UserError, FailedError, InconclusiveError, CancelledError; then no result is left
 */
async function train(inputs, ports) {
    const { loaded, workDirectory } = inputs;
    const { config } = loaded;
    const writer = await (0,stage_directory/* beginStage */.am)(ports.files, { workDirectory, stage: 'train' });
    if (config.train === undefined)
        throw new errors/* UserError */.yo("mlops.yml has no train section; say how the model is trained: { trainer: tfjs }, or { command: [python, train.py] }");
    const configDigest = await (0,digest/* digestOfFile */.Mk)(loaded.path);
    const validated = await (0,validated_data/* readValidatedData */.n)({ loaded, workDirectory, data: inputs.data, purpose: 'trained' });
    const dataSet = await readData(loaded, config.train, ports);
    const { file } = dataSet.table;
    if (validated === null)
        ports.log.warn('the data was not validated: validate-data left no result here');
    else
        await (0,validated_data/* refuseOtherBytes */.y)(validated, { file, path: (0,external_node_path_.resolve)(loaded.directory, file.path) });
    const scratch = (0,external_node_path_.join)(writer.directory, 'unfinished');
    const made = await reuseOrTrain({ loaded, dataSet, train: config.train, scratch, wasmDirectory: inputs.wasmDirectory }, ports).catch(async (error) => {
        // Copies of the rows and half a model are of no use to anyone.
        await ports.files.remove(scratch).catch(() => undefined);
        throw error;
    });
    const { training, reused } = made;
    await ports.files.rename((0,external_node_path_.join)(made.directory, 'bundle'), (0,external_node_path_.join)(writer.directory, 'bundle'));
    await ports.files.remove(scratch);
    const result = {
        schema: 'mlops/train/v1',
        verdict: 'pass',
        reused,
        model: { digest: training.digest, kind: training.kind, bytes: training.bytes, backend: training.backend },
        seed: config.train.seed,
        epochs: training.epochs?.length ?? null,
        best_epoch: training.bestEpoch,
        rows: { train: count(dataSet, split/* SIDE */.g.train), validation: count(dataSet, split/* SIDE */.g.validation), test: count(dataSet, split/* SIDE */.g.test) },
        seconds: reused ? 0 : (Date.parse(training.finishedOn) - Date.parse(training.startedOn)) / 1000,
    };
    const report = trainReport(result, { config, training, validated: validated?.verdict ?? null });
    await writeResults(writer.directory, { loaded, result, report, training, dataSet, configDigest, inputs: made.inputs, validated: validated?.verdict ?? null }, ports);
    return { result, directory: await writer.finish(), report };
}
/** A program reads its rows itself; for our own network the features are read. */
async function readData(loaded, train, { cancel }) {
    const { data } = loaded.config;
    if (data === undefined)
        throw new errors/* UserError */.yo('mlops.yml has no data section; name the file in data.source');
    if ('command' in train)
        return (0,load_data_set/* loadDataSet */.B)(loaded, { signal: cancel.signal });
    return (0,load_data_set/* loadDataSet */.B)(loaded, {
        columns: (header) => new Map(chooseFeatures(header, loaded).map((name) => [name, (0,column_kind/* columnKind */.z)(data, name)])),
        signal: cancel.signal,
    });
}
async function reuseOrTrain(job, ports) {
    const { loaded, dataSet, train } = job;
    const inputs = await readInputs(loaded);
    const key = cacheKey(loaded, { dataSha256: dataSet.table.file.sha256, inputs });
    const directory = (0,external_node_path_.join)(job.scratch, 'made');
    const kept = key === null ? null : await restoreTraining(key, { directory, kind: 'command' in train ? 'files' : 'tfjs' }, ports);
    if (kept !== null) {
        ports.log.info('Nothing changed since an earlier training, so its model is reused');
        return { training: kept, reused: true, inputs, directory };
    }
    const training = await trainAnew(job, directory, ports);
    const changed = (0,canonical_json/* canonicalJson */.d)(await readInputs(loaded)) !== (0,canonical_json/* canonicalJson */.d)(inputs);
    if (changed)
        ports.log.warn('files under train.inputs changed while the program ran, so this training is not kept for the next run');
    if (key !== null && !changed)
        await keepTraining(key, { directory, training }, ports);
    return { training, reused: false, inputs, directory };
}
async function trainAnew({ loaded, dataSet, train, scratch, wasmDirectory }, directory, ports) {
    const bundle = (0,external_node_path_.join)(directory, 'bundle');
    await ports.files.makeDirectory(bundle);
    const startedOn = ports.clock.now().toISOString();
    const trained = 'command' in train
        ? await trainCommand({ loaded, train, dataSet, bundle, folder: (0,external_node_path_.join)(scratch, 'program') }, ports)
        : await trainTfjs({ loaded, train, dataSet, bundle, wasmDirectory }, ports);
    return { schema: 'mlops/training/v1', ...trained, startedOn, finishedOn: ports.clock.now().toISOString() };
}
function count({ sides }, side) {
    return (0,rows_of_side/* rowsOfSide */.g)(sides, side).length;
}


/***/ }),

/***/ 11644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ evaluateSchema),
/* harmony export */   Qn: () => (/* binding */ configSchema),
/* harmony export */   RO: () => (/* binding */ COLUMN_TYPES),
/* harmony export */   Tp: () => (/* binding */ gateSchema),
/* harmony export */   Ub: () => (/* binding */ MODEL_NAME),
/* harmony export */   Wk: () => (/* binding */ splitSchema),
/* harmony export */   pw: () => (/* binding */ layerSchema),
/* harmony export */   qn: () => (/* binding */ trainSchema),
/* harmony export */   sk: () => (/* binding */ DEFAULT_REGISTRY_PATH),
/* harmony export */   zR: () => (/* binding */ deploySchema)
/* harmony export */ });
/* unused harmony exports tfjsTrainSchema, commandTrainSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/*
 * mlops.yml. Strict everywhere: a key that does nothing yet is an unknown key,
 * because a gate that is accepted and ignored fails open.
 * The descriptions become the JSON Schema that editors show, and the sentence a missing key gets.
 */
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const share = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).lt(1);
const wholeNumber = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
/** GTO's grammar for the name of an artifact (gto/constants.py), without its directory form. */
const MODEL_NAME = /^[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$/;
const name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(MODEL_NAME, 'letters, digits and dashes');
const COLUMN_TYPES = ['integer', 'number', 'string', 'boolean', 'date', 'timestamp'];
const columnSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(COLUMN_TYPES).optional().describe('What every present value must be. Default: string.'),
    missing: wholeNumber.optional().describe('The most missing values that are allowed.'),
    min: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), text]).optional().describe('Smallest allowed value; a date or timestamp for columns of these types.'),
    max: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), text]).optional().describe('Largest allowed value; a date or timestamp for columns of these types.'),
    pattern: text.optional().describe("RE2 pattern that each value must contain; anchor it with ^ and $, and put it in single quotes: '^[A-Z]{3}$'."),
    values: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()])).min(1).optional().describe('The only values allowed.'),
    unique: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().describe('true: no value may come twice.'),
    level: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'warn']).optional().describe('What a finding in this column does. Default: fail.'),
})
    .describe('What the values of a column must be.');
const splitSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('by', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        by: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('hash').describe('By the sha256 of the id: a row keeps its side when others are added.'),
        test: share.default(0.2).describe('Share of the rows that judge the model.'),
        validation: share.default(0.1).describe('Share of the rows that stop the training.'),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        by: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('time').describe('Rows from `test-from` on are the test rows; validation is the last share before.'),
        column: text.describe('Column of dates or timestamps.'),
        'test-from': text.describe('Date or timestamp of the first test rows, such as 2001-03-10.'),
        validation: share.default(0.1).describe('Share of the rows before `test-from` that stop the training: the last ones.'),
    }),
])
    .describe('Which rows train, which stop the training, which judge. Default: by hash of the id, test 0.2, validation 0.1.');
const dataSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    source: text.describe('Path of a CSV file (.csv, .csv.gz), relative to the folder of this file; it may lie outside of it.'),
    id: text.optional().describe('Column that names a row for good: pairs the answers of two models and splits the data.'),
    target: text.optional().describe('Column that the model predicts.'),
    split: splitSchema.optional(),
    columns: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(text, columnSchema).optional().describe('What the values of each column must be, by its name in the header.'),
    'extra-columns': zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['allow', 'info', 'warn', 'fail'])
        .default('info')
        .describe('What a column does that stands neither under columns nor in id, target, split, features or slices.'),
    'missing-values': zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional().describe('Further texts that mean missing, such as NA; the empty cell always does.'),
    rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        min: wholeNumber.optional().describe('The least number of rows.'),
        max: wholeNumber.optional().describe('The largest number of rows.'),
        unique: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).min(1).optional().describe('Columns whose values together may not come twice.'),
    })
        .optional()
        .describe('What the rows as a whole must be.'),
    'show-values': zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(true).describe('false: no cell value in logs, reports, profiles or golden rows.'),
})
    .describe('The rows, and what they must be.');
const ACTIVATIONS = ['relu', 'tanh', 'sigmoid', 'elu', 'selu', 'linear'];
const layerSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        dense: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(4096).describe('A dense layer with so many units.'),
        activation: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(ACTIVATIONS).default('relu').describe('What its units apply.'),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ dropout: share.describe('Share of the inputs that a training step leaves out.') }),
]);
const programSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).min(1);
const childKeys = {
    env: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text)
        .optional()
        .describe('Names of environment variables that the program may see beside PATH, HOME, the temporary folder, proxies and MLOPS_*.'),
    'timeout-minutes': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).default(60).describe('The program and all it started end after this time.'),
};
const trainShared = {
    seed: wholeNumber.max(2 ** 31 - 1).default(1).describe('The same seed, data and settings give the same model.'),
    features: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).min(1).optional().describe('Columns that the model sees. Default: every column but id, target and split column.'),
};
const tfjsTrainSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...trainShared,
    trainer: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('tfjs').describe('The bundled trainer: a dense network on TensorFlow.js.'),
    layers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(layerSchema).default([{ dense: 32, activation: 'relu' }]).describe('Hidden layers, from the input on.'),
    epochs: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(10_000).default(20).describe('The most passes over the training rows.'),
    'batch-size': zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(65_536).default(256).describe('Rows per step.'),
    'learning-rate': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).lt(1).default(0.001).describe('Step size of the optimizer (Adam).'),
    'early-stopping': zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('val_loss').default('val_loss').describe('The loss on the validation rows.'),
        patience: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).default(3).describe('Epochs without a better value before the training ends.'),
    })
        .optional()
        .describe('Ends the training when the metric stops falling, and keeps the best weights.'),
});
const commandTrainSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...trainShared,
    command: programSchema.describe('Program and arguments of your own; no shell. See docs/train-with-your-own-program.md.'),
    inputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text)
        .optional()
        .describe('Files that the program depends on. When they, the data, the seed and this section are unchanged, it is not run again. Without: always run.'),
    ...childKeys,
});
const trainSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([tfjsTrainSchema, commandTrainSchema]).describe('How the model is made: by the bundled trainer or by a program of your own.');
const sliceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(text, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()).min(2))]);
const evaluateSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    metrics: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).min(1).optional().describe('What is computed and shown, named and defined as in scikit-learn. What a gate names is computed anyway.'),
    slices: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(sliceSchema).optional().describe('Columns, or { column: [edges] } for ranges [a, b).'),
    baseline: text.default('production').describe('What the candidate is compared with: a stage, base (on GitHub: the last evaluation of the base branch), model@v1.2.3, a path.'),
    positive: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()]).optional().describe('The positive class, unless the labels are 0/1 or false/true.'),
    threshold: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1).default(0.5).describe('A score from here on answers the positive class.'),
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0.5).lt(1).default(0.95).describe('Of each one-sided bound: 0.95 gives a 90 % interval.'),
    'min-rows': zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).default(30).describe('Fewer rows are not judged.'),
    'min-joined': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).max(1).default(0.99).describe('Least share of rows that both models must have answered.'),
    'require-baseline': zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false).describe('true: a first version is inconclusive instead of a warning.'),
    'when-inconclusive': zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['inconclusive', 'warn']).optional().describe('Default: inconclusive for whole-data gates, warn for slice gates.'),
    predictions: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        columns: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            id: text.optional().describe('Default: the name in data.id.'),
            score: text.optional().describe('Probability of the positive class.'),
            prediction: text.optional().describe('The predicted number or label.'),
            label: text.optional().describe('The truth, where there is no data to take it from.'),
        })
            .optional()
            .describe('Other column names in a predictions file (role: name).'),
    })
        .optional()
        .describe('How a predictions file is read.'),
})
    .describe('How the model is judged; a gate may override what it names itself.');
const gateOptions = {
    id: text.optional().describe('Name of the gate. Default: a readable one made from it.'),
    metric: text.describe('What is judged, such as roc_auc, accuracy or root_mean_squared_error.'),
    slice: text.optional().describe('Judge every slice of this column (it must stand under evaluate.slices).'),
    mode: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['enforce', 'warn']).default('enforce').describe('warn: what fails here is shown, and stops nothing.'),
    confidence: evaluateSchema.shape.confidence.unwrap().optional().describe('Of each one-sided bound. A bound gate that sets it judges the bound instead of the value.'),
    'min-rows': zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).optional().describe('Fewer rows are not judged.'),
    'when-inconclusive': zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['inconclusive', 'warn']).optional().describe('Default: inconclusive for whole-data gates, warn for slice gates.'),
};
/** Improvement that may be lost: a number in the metric's unit, or '2%' of the baseline's absolute value. */
const marginSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d+(?:\.\d+)?\s*%$/, "a number, or a share of the baseline such as '2%'")])
    .describe("What may be lost against the baseline: a number in the metric's unit, or a share of the baseline such as '2%'.");
const minSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('The metric must be at least this.');
const maxSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('The metric must be at most this.');
const gateSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ ...gateOptions, min: minSchema, max: maxSchema.optional() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ ...gateOptions, max: maxSchema }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        ...gateOptions,
        against: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('baseline').describe('Compare with evaluate.baseline on the same rows: against: baseline.'),
        margin: marginSchema,
        'require-baseline': zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().describe('true: a first version is inconclusive instead of a warning.'),
        'min-joined': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).max(1).optional().describe('Least share of rows that both models must have answered.'),
    }),
])
    .describe('A condition that the model must meet: a bound (min, max), or a comparison with the baseline.');
const deploySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        target: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('directory').describe('A folder that is switched to the new version at once.'),
        path: text.describe('Folder that serves the model.'),
        keep: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(2).default(5).describe('Versions that stay in the folder.'),
        golden: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(true).describe('Compare the served answers with those that were judged.'),
        check: programSchema.optional().describe('Program that decides whether the deployed model serves.'),
        ...childKeys,
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        target: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ command: programSchema.describe('Program and arguments; no shell.') }).describe('A program of your own that deploys.'),
        check: programSchema.optional().describe('Program that decides whether the deployed model serves.'),
        ...childKeys,
    }),
])
    .describe('Where a stage serves its model.');
/** Of the backend `directory`, relative to the folder of mlops.yml. */
const DEFAULT_REGISTRY_PATH = '.mlops/registry';
const configSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    model: name.describe('Name of the model: letters, digits and dashes.'),
    data: dataSchema.optional(),
    train: trainSchema.optional(),
    evaluate: evaluateSchema.optional(),
    gates: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(gateSchema).optional().describe('All of them must hold before a model is registered.'),
    registry: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        backend: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['github', 'directory'])
            .optional()
            .describe('github: tags and releases of the repository; directory: a folder. Default: github in GitHub Actions, directory elsewhere.'),
        path: text.optional().describe(`The folder of the backend directory, relative to the folder of this file. Default: ${DEFAULT_REGISTRY_PATH}.`),
    })
        .optional()
        .describe('Where versions and stages are kept.'),
    deploy: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(name, deploySchema).optional().describe('Stages such as staging and production, each with its target.'),
});


/***/ }),

/***/ 88127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ answersToWrite)
/* harmony export */ });
/** Answers as a predictions file says them: classes by their names. Rows without an answer are left out. */
function answersToWrite({ kind, values }, { ids, target }) {
    const answered = [...ids.keys()].filter((row) => !Number.isNaN(values[row]));
    const kept = { ids: answered.map((row) => ids[row] ?? '') };
    if (kind === 'class' && target.task === 'binary')
        return { ...kept, role: 'prediction', values: answered.map((row) => (values[row] === 1 ? target.positive : target.negative)) };
    return { ...kept, role: kind === 'score' ? 'score' : 'prediction', values: Float64Array.from(answered, (row) => values[row] ?? Number.NaN) };
}


/***/ }),

/***/ 13006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ sealBundle)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _statement_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85693);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58291);



/**
 * Makes a bundle of a folder: its manifest is written last, from what lies on the disk.
 * @throws UserError for links, and for a file whose name no bundle can carry
 */
async function sealBundle(files, directory, kind) {
    const manifest = await (0,_statement_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestOfDirectory */ .i4)(directory, kind);
    const unsafe = manifest.files.find(({ path }) => !_statement_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestSchema */ .rc.shape.files.element.shape.path.safeParse(path).success);
    if (unsafe !== undefined)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${JSON.stringify(unsafe.path)}: a file of this name can't be carried in a bundle; colons, backslashes and more than 1,024 characters are not allowed`);
    await files.replace((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, _statement_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_NAME */ .ir), (0,_statement_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestBytes */ .T8)(manifest));
    return { digest: (0,_statement_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfManifest */ .JQ)(manifest), bytes: manifest.files.reduce((sum, { size }) => sum + size, 0) };
}


/***/ }),

/***/ 40864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dY: () => (/* binding */ validateDataResultSchema),
/* harmony export */   ui: () => (/* binding */ CHECKS)
/* harmony export */ });
/* unused harmony export dataFilesSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11644);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65031);



const CHECKS = [
    'type', 'missing', 'min', 'max', 'pattern', 'values', 'unique', 'rows', 'ragged', 'encoding', 'missing-column', 'extra-column',
];
const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0);
const number = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig();
/** What the scan saw in a column. Integers beyond 2^53 are strings. With `show-values: false` no cell value is in it. */
const columnSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_config_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN_TYPES */ .RO),
    count: count.describe('present values'),
    missing: count,
    distinct: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ value: count, exact: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY() }),
    min: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([number, zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()]).nullable(),
    max: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([number, zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()]).nullable(),
    mean: number.nullable(),
    stddev: number.nullable().describe('of the sample (n − 1)'),
    quantiles: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), number).nullable(),
    top: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ value: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), count })),
});
const findingSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    check: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(CHECKS),
    column: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    level: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['fail', 'warn', 'info']),
    count,
    examples: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1), value: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() })).max(10),
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const dataFilesSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), bytes: count, sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), rows: count })),
});
const validateDataResultSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('mlops/validate-data/v1'),
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .bk),
    rows: count,
    data: dataFilesSchema,
    columns: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), columnSchema),
    findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(findingSchema),
});


/***/ }),

/***/ 94041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ declaredType),
/* harmony export */   z: () => (/* binding */ columnKind)
/* harmony export */ });
/** The type that `data.columns` declares, `string` where it declares the column and no type; undefined for a column that it doesn't name. */
function declaredType(data, name) {
    const { columns } = data;
    if (columns === undefined || !Object.hasOwn(columns, name))
        return undefined;
    return columns[name]?.type ?? 'string';
}
/** How a column is read: by its declared type, else by what it holds. */
function columnKind(data, name) {
    const type = declaredType(data, name);
    if (type === undefined)
        return 'infer';
    return type === 'integer' || type === 'number' ? 'number' : 'text';
}


/***/ }),

/***/ 64143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ gather)
/* harmony export */ });
/**
 * Fills `into` with `values[rows[0]], values[rows[1]], …`
 * @throws RangeError for a row that isn't there: silently it would become a 0
 */
function gather(values, rows, into) {
    for (let at = 0; at < rows.length; at++) {
        const value = values[rows[at]];
        if (value === undefined)
            throw new RangeError(`row ${rows[at]} of ${values.length}`);
        into[at] = value;
    }
    return into;
}


/***/ }),

/***/ 77408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ loadDataSet)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58291);
/* harmony import */ var _column_kind_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94041);
/* harmony import */ var _read_columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30150);
/* harmony import */ var _read_ids_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65415);
/* harmony import */ var _read_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36164);
/* harmony import */ var _split_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86766);







/**
 * Reads `data.source` with ids, target and the side of every row.
 *
 * Without `data.id` a row is named by its place in the file, from 1. This pairs the answers of two models on the same file, and a split by
 * hash keeps its sides while rows are only added at the end; it can't see that rows were moved, so a team does well to name an id.
 *
 * @param columns further columns to read: features, slices
 * @param source another file than `data.source`, relative to the folder of mlops.yml
 * @throws UserError for data that can't be read, ids that are missing or not unique, a target or split that can't be used
 * @throws InconclusiveError where the target has one class
 */
async function loadDataSet({ config, directory }, { columns = new Map(), signal, source }) {
    const { data } = config;
    if (data === undefined)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('mlops.yml has no data section; name the file in data.source');
    const { id, target: targetName, split = _split_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_SPLIT */ .H } = data;
    if (targetName === undefined)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('mlops.yml has no data.target; name the column that the model predicts');
    const displayPath = source ?? data.source;
    const showValues = data['show-values'];
    const needed = [{ name: targetName, kind: (0,_column_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .columnKind */ .z)(data, targetName) }];
    if (id !== undefined)
        needed.push({ name: id, kind: 'text' });
    if (split.by === 'time')
        needed.push({ name: split.column, kind: 'text' });
    const choose = (header) => {
        const extra = typeof columns === 'function' ? columns(header) : columns;
        return [...needed, ...Array.from(extra, ([name, kind]) => ({ name, kind }))];
    };
    const read = await (0,_read_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .readColumns */ .E)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, displayPath), choose, { displayPath, missingValues: data['missing-values'] ?? [], signal, showValues });
    const places = { file: read.file, lines: read.lines };
    if (read.file.rows === 0)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${displayPath}: a header and no rows; there is nothing to learn from or to judge by`);
    const [targetColumn, ...rest] = read.columns;
    if (targetColumn === undefined)
        throw new RangeError('the target was not read');
    const ids = id === undefined ? Array.from(read.lines, (_, row) => String(row + 1)) : (0,_read_ids_js__WEBPACK_IMPORTED_MODULE_6__/* .readIds */ .Z)(textColumn(rest.shift()), { places, showValues });
    const column = split.by === 'time' ? textColumn(rest.shift()) : null;
    return {
        table: { rows: read.file.rows, header: read.header, columns: new Map(rest.map((extra) => [extra.name, extra])), ...places },
        ids,
        target: (0,_read_target_js__WEBPACK_IMPORTED_MODULE_2__/* .readTarget */ ._)(targetColumn, { type: (0,_column_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .declaredType */ .t)(data, targetName), positive: config.evaluate?.positive, places, showValues }),
        sides: (0,_split_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .splitRows */ .a)(split, { ids, column, places, showValues }),
    };
}
function textColumn(column) {
    if (column?.kind !== 'text')
        throw new RangeError('the column was not read as text');
    return column;
}


/***/ }),

/***/ 36164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readTarget)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58291);
/* harmony import */ var _parse_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43099);
/* harmony import */ var _place_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96423);
/* harmony import */ var _show_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73721);




const BOOLEANS = ['false', 'true'];
/**
 * What the target column asks a model for.
 *
 * - Two different values are two classes. `0`/`1` and `false`/`true` (in any case) have the obvious positive class, another pair needs `evaluate.positive`.
 * - More than two numbers are a quantity: regression. More than two texts are refused.
 * - Two numbers other than 0 and 1 in a column declared as `number` are a quantity too, unless `evaluate.positive` says that they are classes;
 *   declared as `integer`, or not at all, they are ambiguous and refused.
 *
 * @returns labels in row order: 1 and 0 for classes, the value for a quantity
 * @throws UserError for a missing value, a class that isn't there, an ambiguous pair, more than two texts
 * @throws InconclusiveError where all rows have the same value
 */
function readTarget(column, options) {
    const read = column.kind === 'text' ? (asBooleans(column) ?? column) : column;
    refuseMissing(read, options.places);
    return read.kind === 'number' ? numberTarget(read, options) : textTarget(read, options);
}
/** The column with `false` and `true` for these words in any case and with any blanks around, and blank cells missing; null where it holds other texts. */
function asBooleans(column) {
    const words = column.dictionary.map((text) => text.trim().toLowerCase());
    if (!words.some((word) => word !== '') || !words.every((word) => word === '' || word === 'false' || word === 'true'))
        return null;
    const places = words.map((word) => BOOLEANS.indexOf(word));
    return { ...column, codes: column.codes.map((code) => places[code] ?? -1), dictionary: BOOLEANS };
}
function numberTarget(column, options) {
    const values = someDistinct(column.values, 3).sort((a, b) => a - b);
    const [low, high] = values;
    const labelled = options.positive !== undefined;
    if (values.length > 2 && labelled) {
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`data.target: column ${column.name} holds more than two numbers, a quantity, so evaluate.positive has no meaning here; remove it`);
    }
    const pairIsObvious = low === 0 && high === 1;
    const quantity = values.length > 2 || (values.length === 2 && options.type === 'number' && !labelled && !pairIsObvious);
    if (quantity)
        return { task: 'regression', labels: column.values };
    const written = typeof options.positive === 'string' ? (0,_parse_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumberText */ .k)(options.positive) : Number.NaN;
    const [negative, positive] = classes(values.map(String), Number.isNaN(written) ? options : { ...options, positive: written }, column.name);
    const positiveValue = Number(positive);
    return { task: 'binary', labels: column.values.map((value) => Number(value === positiveValue)), negative, positive };
}
function textTarget(column, options) {
    const used = new Set(column.codes);
    const distinct = column.dictionary.filter((_, code) => used.has(code)).sort();
    if (distinct.length > 2) {
        const declare = options.type === undefined ? '' : ', or declare it as a number where it is a quantity';
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`data.target: column ${column.name} holds ${distinct.length} different texts; this version judges two classes or a quantity, not more classes: choose a target with two values${declare}`);
    }
    const [negative, positive] = classes(distinct, options, column.name);
    return { task: 'binary', labels: Float64Array.from(column.codes, (code) => Number(column.dictionary[code] === positive)), negative, positive };
}
/** Which of two names, in ascending order, is the negative class and which the positive. */
function classes(names, { positive, showValues = true }, column) {
    const [first, second] = names;
    if (first === undefined)
        throw new RangeError('a target without rows');
    if (second === undefined) {
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InconclusiveError */ .Xp(`data.target: every row has the same ${column}, ${(0,_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .v)(first, showValues)}; there is nothing to tell apart, so no model can be judged by it`);
    }
    const both = `${(0,_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .v)(first, showValues)} and ${(0,_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .v)(second, showValues)}`;
    if (positive !== undefined) {
        const wanted = typeof positive === 'boolean' || first === 'false' ? String(positive).toLowerCase() : String(positive);
        if (wanted === second)
            return [first, second];
        if (wanted === first)
            return [second, first];
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`evaluate.positive: ${JSON.stringify(positive)} is not in column ${column}, which holds ${both}`);
    }
    if ((first === '0' && second === '1') || (first === 'false' && second === 'true'))
        return [first, second];
    const quantity = names.every((name) => !Number.isNaN((0,_parse_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumberText */ .k)(name))) ? ', or declare the column as type: number where it is a quantity' : '';
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`data.target: column ${column} holds ${both}; name the one that counts as positive in evaluate.positive${quantity}`);
}
function refuseMissing(column, places) {
    const isMissing = column.kind === 'number' ? (row) => Number.isNaN(column.values[row]) : (row) => column.codes[row] === -1;
    const rows = column.kind === 'number' ? column.values.length : column.codes.length;
    let count = 0;
    let first = -1;
    for (let row = 0; row < rows; row++) {
        if (!isMissing(row))
            continue;
        if (count === 0)
            first = row;
        count++;
    }
    if (count === 0)
        return;
    const more = count === 1 ? '' : ` (the first of ${count} such rows)`;
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${(0,_place_of_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$)(places, first)}: the target ${column.name} is missing${more}; every row needs one: fill it or take these rows out`);
}
/** The first `most` different values. */
function someDistinct(values, most) {
    const found = [];
    for (let row = 0; row < values.length && found.length < most; row++) {
        const value = values[row];
        if (!found.includes(value))
            found.push(value);
    }
    return found;
}


/***/ }),

/***/ 68463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ rowsOfSide)
/* harmony export */ });
/** The rows on this side of the split, ascending. */
function rowsOfSide(sides, side) {
    const rows = new Int32Array(sides.reduce((count, other) => count + Number(other === side), 0));
    let at = 0;
    for (let row = 0; row < sides.length; row++) {
        if (sides[row] === side)
            rows[at++] = row;
    }
    return rows;
}


/***/ }),

/***/ 86766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ DEFAULT_SPLIT),
  a: () => (/* binding */ splitRows)
});

// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
// EXTERNAL MODULE: ./build/shared/tabular/parse-time.js
var parse_time = __webpack_require__(90231);
// EXTERNAL MODULE: ./build/shared/tabular/place-of.js
var place_of = __webpack_require__(96423);
// EXTERNAL MODULE: ./build/shared/tabular/show-value.js
var show_value = __webpack_require__(73721);
// EXTERNAL MODULE: ./build/shared/tabular/split.js
var tabular_split = __webpack_require__(64850);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/shared/tabular/split-by-hash.js


const HEX_DIGITS = 12;
/**
 * Sides by the identity of the rows alone, so a row keeps its side when others come, go or change places.
 *
 * The first 12 hexadecimal digits of the sha256 of the id's text (UTF-8), divided by 16^12, are a share in [0, 1).
 * Shares below `test` are test rows, those from there to below `test + validation` validation rows, the others train.
 * So a row that was a test row stays one when `test` grows.
 *
 * @returns a `Side` per id
 */
function splitByHash(ids, { test, validation }) {
    const scale = 16 ** HEX_DIGITS;
    const sides = new Uint8Array(ids.length);
    for (const [row, id] of ids.entries()) {
        const share = Number.parseInt((0,external_node_crypto_.hash)('sha256', id, 'hex').slice(0, HEX_DIGITS), 16) / scale;
        sides[row] = share < test ? tabular_split/* SIDE */.g.test : share < test + validation ? tabular_split/* SIDE */.g.validation : tabular_split/* SIDE */.g.train;
    }
    return sides;
}

;// CONCATENATED MODULE: ./build/shared/tabular/split-by-time.js

/**
 * Sides by time, as a model is used: it learns from the past and is judged by what came after.
 *
 * Rows from `testFrom` on are test rows. Validation is the last share of the rows before it: of n such rows in order of time, the time of
 * row n − max(1, round(validation · n)) is where validation starts. Equal times stay together, so validation may be larger than its share.
 * The earliest time always trains; where all rows before `testFrom` have the same time, none is for validation.
 *
 * @param times milliseconds since 1970 per row, none NaN
 * @returns a `Side` per row
 */
function splitByTime(times, { testFrom, validation }) {
    const before = times.filter((time) => time < testFrom).sort();
    const wanted = Math.max(1, Math.round(validation * before.length));
    const earliest = before[0];
    const start = before[before.length - wanted];
    const validationFrom = start === earliest ? before.find((time) => time !== earliest) : start;
    const sides = new Uint8Array(times.length);
    for (const [row, time] of times.entries()) {
        if (time >= testFrom)
            sides[row] = tabular_split/* SIDE */.g.test;
        else
            sides[row] = validationFrom !== undefined && time >= validationFrom ? tabular_split/* SIDE */.g.validation : tabular_split/* SIDE */.g.train;
    }
    return sides;
}

;// CONCATENATED MODULE: ./build/shared/tabular/split-rows.js







/** Where the config says nothing. */
const DEFAULT_SPLIT = { by: 'hash', test: 0.2, validation: 0.1 };
/**
 * The side of every row, as `data.split` says.
 * @param ids unique texts, one per row; a split by hash goes by them alone
 * @param column the column that a split by time goes by; null under a split by hash
 * @returns a `Side` per row, in row order
 * @throws UserError where the shares leave nothing to train, a row has no time, or a side that is needed gets no row
 */
function splitRows(split, { ids, column, places, showValues = true }) {
    if (split.by === 'hash') {
        if (split.test + split.validation >= 1) {
            throw new errors/* UserError */.yo(`data.split: test ${split.test} and validation ${split.validation} leave no rows to train; together they must be below 1`);
        }
        const sides = splitByHash(ids, split);
        needRows(sides, tabular_split/* SIDE */.g.test, `${places.file.path}: none of its ${ids.length} rows is a test row (data.split.test is ${split.test}); bring more rows or raise data.split.test`);
        needRows(sides, tabular_split/* SIDE */.g.train, `${places.file.path}: none of its ${ids.length} rows is left to train; bring more rows or lower data.split.test and data.split.validation`);
        return sides;
    }
    const testFrom = (0,parse_time/* parseTimeText */.Q8)(split['test-from']);
    if (Number.isNaN(testFrom)) {
        throw new errors/* UserError */.yo(`data.split.test-from: ${JSON.stringify(split['test-from'])} is no date or time; write 2001-03-10 or 2001-03-10T14:30:00Z`);
    }
    if (column === null)
        throw new RangeError('a split by time needs its column');
    const sides = splitByTime(readTimes(column, { places, showValues }), { testFrom, validation: split.validation });
    needRows(sides, tabular_split/* SIDE */.g.test, `${places.file.path}: no row has a ${column.name} at or after ${split['test-from']}, so there are no test rows; lower data.split.test-from`);
    needRows(sides, tabular_split/* SIDE */.g.train, `${places.file.path}: no row has a ${column.name} before ${split['test-from']}, so there is nothing to train; raise data.split.test-from`);
    return sides;
}
/** Each distinct text is parsed once. */
function readTimes(column, { places, showValues }) {
    const known = column.dictionary.map(parse_time/* parseTimeText */.Q8);
    const times = new Float64Array(column.codes.length);
    let without = 0;
    let first = -1;
    for (const [row, code] of column.codes.entries()) {
        const time = known[code] ?? Number.NaN;
        times[row] = time;
        if (Number.isNaN(time) && without++ === 0)
            first = row;
    }
    if (first === -1)
        return times;
    const text = column.dictionary[column.codes[first] ?? -1];
    const found = text === undefined ? 'the cell is missing' : `${(0,show_value/* showValue */.v)(text, showValues)} is no date or time`;
    const more = without === 1 ? '' : ` (the first of ${without} such rows)`;
    throw new errors/* UserError */.yo(`${(0,place_of/* placeOf */.$)(places, first)}: column ${column.name}: ${found}${more}; data.split by time needs one in every row, such as 2001-03-10 or 2001-03-10 14:30`);
}
function needRows(sides, side, message) {
    if (!sides.includes(side))
        throw new errors/* UserError */.yo(message);
}


/***/ }),

/***/ 64850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ SIDE)
/* harmony export */ });
/** Which side of the split a row is on. */
const SIDE = { train: 0, validation: 1, test: 2 };


/***/ }),

/***/ 86037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ takeTarget)
/* harmony export */ });
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64143);

/** The target of these rows, in the order they are given. */
function takeTarget(target, rows) {
    return { ...target, labels: (0,_gather_js__WEBPACK_IMPORTED_MODULE_0__/* .gather */ .k)(target.labels, rows, new Float64Array(rows.length)) };
}


/***/ }),

/***/ 97593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readValidatedData),
/* harmony export */   y: () => (/* binding */ refuseOtherBytes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _results_validate_data_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40864);
/* harmony import */ var _statement_parse_versioned_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8441);
/* harmony import */ var _statement_read_small_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97325);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58291);
/* harmony import */ var _stage_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71570);








/**
 * What validate-data said, where it ran: in the folder that was named, relative to that of mlops.yml, else in the work directory.
 * @throws UserError where the named folder has no such result, or one can't be read; FailedError, InconclusiveError where the data did not pass
 */
async function readValidatedData({ loaded, workDirectory, data, purpose }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(data === undefined ? (0,_stage_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .stageDirectory */ .QH)(workDirectory, 'validate-data') : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(loaded.directory, data), 'result.json');
    const text = await (0,_statement_read_small_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readSmallFile */ .E)(path);
    if (text === null && data !== undefined)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`data: ${path} is not there; name the folder that validate-data left`);
    if (text === null)
        return null;
    const result = (0,_statement_parse_versioned_js__WEBPACK_IMPORTED_MODULE_7__/* .parseVersioned */ .r)(_results_validate_data_js__WEBPACK_IMPORTED_MODULE_3__/* .validateDataResultSchema */ .dY, text, path);
    if (result.verdict === 'fail')
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .FailedError */ .Kl(`validate-data found faults in the data; nothing is ${purpose} on rows that did not pass`);
    if (result.verdict === 'inconclusive')
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .InconclusiveError */ .Xp(`validate-data could not check the data; nothing is ${purpose} on rows that were not checked`);
    return result;
}
/**
 * Holds the bytes that were just read against those that were validated.
 * @throws UserError where they differ, saying so where it is only by their line endings
 */
async function refuseOtherBytes(validated, { file, path }) {
    const known = validated.data.files.find((other) => other.path === file.path.replaceAll('\\', '/'));
    if (known === undefined) {
        const names = validated.data.files.map((other) => other.path).join(', ');
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`${file.path}: validate-data checked another file (${names}); run validate-data again`);
    }
    if (known.sha256 === file.sha256)
        return;
    if (await differsByLineEndings(path, known.sha256)) {
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`${file.path}: other bytes than those that validate-data checked, and only the line endings differ: git changed them. Add "${file.path} -text" to .gitattributes, check the file out again, and run validate-data again`);
    }
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`${file.path}: other bytes than those that validate-data checked (sha256 ${file.sha256.slice(0, 12)}, not ${known.sha256.slice(0, 12)}); run validate-data again`);
}
const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;
/** Whether the file, with all its line endings as LF or all as CRLF, is the one with this sha256. */
async function differsByLineEndings(path, sha256) {
    const lf = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const crlf = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let pending = false;
    for await (const block of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path)) {
        const plain = Buffer.alloc(block.length + 1);
        let at = 0;
        for (const byte of block) {
            if (pending && byte !== LINE_FEED)
                plain[at++] = CARRIAGE_RETURN;
            pending = byte === CARRIAGE_RETURN;
            if (!pending)
                plain[at++] = byte;
        }
        const text = plain.subarray(0, at);
        lf.update(text);
        crlf.update(Buffer.from(text.toString('latin1').replaceAll('\n', '\r\n'), 'latin1'));
    }
    if (pending)
        [lf, crlf].forEach((hash) => hash.update('\r'));
    return lf.digest('hex') === sha256 || crlf.digest('hex') === sha256;
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
