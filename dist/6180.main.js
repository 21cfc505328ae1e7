export const id = 6180;
export const ids = [6180,6307,8688,8984];
export const modules = {

/***/ 38984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readTarget: () => (/* binding */ readTarget)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/shared/registry/state.js
var registry_state = __webpack_require__(78815);
// EXTERNAL MODULE: ./build/actions/deploy/decision/choose-environment.js
var choose_environment = __webpack_require__(59896);
// EXTERNAL MODULE: ./build/actions/deploy/journal.js
var deploy_journal = __webpack_require__(31657);
// EXTERNAL MODULE: ./build/shared/registry/read-registry.js
var read_registry = __webpack_require__(41442);
// EXTERNAL MODULE: ./build/actions/deploy/target/target-layout.js
var target_layout = __webpack_require__(50428);
// EXTERNAL MODULE: ./build/actions/deploy/without-registry/pending-record.js
var pending_record = __webpack_require__(24400);
// EXTERNAL MODULE: ./build/actions/deploy/without-registry/registry-copy.js
var registry_copy = __webpack_require__(82116);
// EXTERNAL MODULE: ./build/actions/deploy/without-registry/tell-pending.js
var tell_pending = __webpack_require__(39778);
// EXTERNAL MODULE: ./build/actions/deploy/without-registry/with-pending.js
var with_pending = __webpack_require__(11541);
;// CONCATENATED MODULE: ./build/actions/deploy/without-registry/read-waiting.js






/** What was done at a folder and is not recorded in the registry yet. Changes nothing, and never throws. */
async function readWaiting({ ledger, model, folder, state }) {
    if (folder === null)
        return { state, pending: null, problem: null };
    const layout = (0,target_layout/* targetLayout */.a)(folder);
    try {
        const waiting = await (0,pending_record/* readPending */.ct)(layout.pending);
        if (waiting === null)
            return { state, pending: null, problem: null };
        const pending = await (0,tell_pending/* tellPending */.b)({ ledger }, folder);
        const texts = state === null ? (await (0,registry_copy/* readRegistryCopy */.Zb)({ path: layout.copy, model, repository: ledger.repository ?? null }))?.entries : await ledger.read(model);
        if (texts === undefined)
            return { state, pending, problem: null };
        const read = async () => (0,with_pending/* withPending */.Q)(texts, waiting, layout.pending);
        return { state: await (0,read_registry.readRegistry)({ ...ledger, read }, model), pending, problem: null };
    }
    catch (error) {
        return { state, pending: null, problem: error.message };
    }
}

// EXTERNAL MODULE: ./build/actions/deploy/target/open-target.js + 7 modules
var open_target = __webpack_require__(28143);
;// CONCATENATED MODULE: ./build/actions/deploy/target/read-target.js






/** What serves now, read back from the target, beside what the ledger says, and will say when it is told what waits. Changes nothing. */
async function readTarget(inputs, ports) {
    const { loaded, workDirectory } = inputs;
    const environment = (0,choose_environment/* chooseEnvironment */.H)(loaded, inputs.environment);
    const stage = environment.name;
    const target = (0,open_target/* openTarget */.A)({ ports, loaded, environment, workDirectory });
    const { state, pending, problem: unread } = await readWaiting({ ledger: ports.ledger, model: loaded.config.model, folder: target.folder, state: inputs.state });
    const ledger = state === null ? null : (0,registry_state/* heldByStage */.zq)(state, stage);
    const journal = await (0,deploy_journal/* readJournal */.a0)(target.journal).catch(() => null);
    // A registry in a repository is read from anywhere, and the folder lies on one machine.
    const reachable = ports.ledger.repository === undefined || target.folder === null || (await exists(target.folder));
    const { served, problem: different } = reachable ? await readServed(target, state === null ? null : { ledger }) : { served: 'unknown', problem: null };
    const problem = different ?? unread;
    return {
        environment: stage,
        target: target.kind,
        ledger,
        served,
        reachable,
        location: typeof served === 'string' ? null : target.location(served.version),
        agrees: (served === 'unknown' || state === null) && problem === null ? null : problem === null,
        problem,
        hold: state === null ? null : (0,registry_state/* activeHold */.YG)(state, stage, ports.clock.now()),
        interrupted: journal !== null && state !== null && !(0,deploy_journal/* isRecorded */.TN)(journal, state) ? journal : null,
        pending,
    };
}
async function readServed(target, says) {
    try {
        const served = await target.serving();
        if (served === 'unknown')
            return { served, problem: null };
        if (says === null)
            return { served, problem: served === 'nothing' ? null : await target.damage(served) };
        const { ledger } = says;
        const expected = ledger === null ? 'the ledger says that nothing serves' : `the ledger says v${ledger.version}`;
        if (served === 'nothing')
            return { served, problem: ledger === null ? null : `nothing serves, but ${expected}` };
        if (served.version !== ledger?.version || served.digest !== ledger.digest)
            return { served, problem: `v${served.version} serves, but ${expected}` };
        return { served, problem: await target.damage(served) };
    }
    catch (error) {
        return { served: 'unknown', problem: error.message };
    }
}
async function exists(path) {
    return (await (0,promises_.stat)(path).catch(() => null)) !== null;
}


/***/ }),

/***/ 60109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ settleFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _decision_choose_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59896);
/* harmony import */ var _target_target_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50428);
/* harmony import */ var _pending_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24400);
/* harmony import */ var _settle_pending_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66734);





/** Tells the log what waits at the folder of an environment; nothing is locked where nothing waits. @returns whether anything did. @throws as `settlePending`; PlatformError where a deployment is under way there */
async function settleFolder({ loaded, environment: asked }, ports) {
    const { name: stage, config } = (0,_decision_choose_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseEnvironment */ .H)(loaded, asked);
    if (config.target !== 'directory')
        return false;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(loaded.directory, config.path);
    const layout = (0,_target_target_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .targetLayout */ .a)(folder);
    if ((await (0,_pending_record_js__WEBPACK_IMPORTED_MODULE_3__/* .readPending */ .ct)(layout.pending)) === null)
        return false;
    const release = await ports.locks.acquire(layout.lock, `the folder ${folder}`);
    try {
        return await (0,_settle_pending_js__WEBPACK_IMPORTED_MODULE_4__/* .settlePending */ .p)(ports, { model: loaded.config.model, stage, folder });
    }
    finally {
        await release();
    }
}


/***/ }),

/***/ 66734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ settlePending)
/* harmony export */ });
/* harmony import */ var _shared_registry_append_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49769);
/* harmony import */ var _shared_registry_state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78815);
/* harmony import */ var _shared_report_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41808);
/* harmony import */ var _shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27716);
/* harmony import */ var _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58291);
/* harmony import */ var _target_target_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50428);
/* harmony import */ var _pending_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24400);
/* harmony import */ var _registry_copy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82116);








/**
 * Tells the log what was done at the folder while it could not be reached: the hold before the rollback, so that a run that dies in between
 * leaves what stops the next deployment. What stands in the log already is not written again.
 * @returns whether anything was pending
 * @throws UserError where it is for another registry; PlatformError where the log can't be reached, or is another one than was known here
 */
async function settlePending({ ledger, files, clock, log }, { model, stage, folder }) {
    const layout = (0,_target_target_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .targetLayout */ .a)(folder);
    const pending = await (0,_pending_record_js__WEBPACK_IMPORTED_MODULE_4__/* .readPending */ .ct)(layout.pending);
    if (pending === null)
        return false;
    const repository = ledger.repository ?? null;
    const isOurs = pending.model === model && pending.stage === stage && pending.repository === repository;
    if (!isOurs)
        throw new _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`${layout.pending} waits to be recorded for ${pending.stage} of ${(0,_registry_copy_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(pending)}; record it there first (mlops status), and give each environment a place of its own`);
    if (!(0,_registry_copy_js__WEBPACK_IMPORTED_MODULE_5__/* .holds */ .v9)(await ledger.read(model), pending.after)) {
        throw new _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .PlatformError */ .Wk(`the log of ${(0,_registry_copy_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(pending)} is not the one that this folder was deployed from: its entry ${pending.after.position} is another. Restore the log from a copy; until then ${layout.pending} waits to be recorded`);
    }
    for (const entry of pending.entries)
        await record({ ledger, clock, log }, { pending, entry, path: layout.pending });
    // The copy first: until it says that the stage was left, the pending record does.
    await (0,_registry_copy_js__WEBPACK_IMPORTED_MODULE_5__/* .keepRegistryCopy */ .mn)({ files, clock, log }, await ledger.read(model), { path: layout.copy, model, repository });
    await files.remove(layout.pending);
    return true;
}
async function record({ ledger, clock, log }, { pending: { model, stage, left }, entry, path }) {
    const decided = `decided at ${(0,_shared_report_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTime */ .fU)(new Date(entry.at))}`;
    const wanted = (0,_pending_record_js__WEBPACK_IMPORTED_MODULE_4__/* .recordedEntry */ .Jv)(entry, stage);
    let moved = null;
    const written = await (0,_shared_registry_append_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .appendEntry */ .D)({ ledger, clock }, model, (state) => {
        moved = null;
        if ((0,_pending_record_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecordedIn */ .aJ)(state.entries.map((found) => found.entry), wanted))
            return null;
        // A run that lost its connection half-way may have placed it under the reason alone.
        if (entry.kind === 'hold')
            return (0,_shared_registry_state_js__WEBPACK_IMPORTED_MODULE_7__/* .activeHold */ .YG)(state, stage, clock.now())?.reason === entry.reason ? null : wanted;
        const held = (0,_shared_registry_state_js__WEBPACK_IMPORTED_MODULE_7__/* .heldByStage */ .zq)(state, stage);
        if (held?.version === entry.version)
            return null;
        // Who can write into the folder is not for that allowed to write into the registry: a stage goes back to what it held, to those bytes.
        const claimed = (0,_shared_registry_state_js__WEBPACK_IMPORTED_MODULE_7__/* .versionsOf */ .x4)(state).find(({ version }) => version === entry.version);
        if (claimed?.digest !== entry.digest || !(0,_shared_registry_state_js__WEBPACK_IMPORTED_MODULE_7__/* .stagesOf */ .ZL)(state, stage).some(({ version }) => version === entry.version)) {
            throw new _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`${path} says that ${stage} went back to v${entry.version} (${(0,_shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .shortDigest */ .VK)(entry.digest)}), which the registry has never seen there; nothing of it is recorded. Look who writes into this folder, and remove the file when that is clear`);
        }
        // Another machine moved the stage meanwhile: the log does not say that it was left, since nobody left it.
        if (held !== null && !left.includes(held.version))
            moved = held.version;
        return moved === null ? wanted : null;
    });
    const what = entry.kind === 'hold' ? `the hold on ${stage}` : `the rollback of ${stage} to v${entry.version}`;
    if (moved !== null)
        log.warn(`${what}, ${decided}, is not recorded: ${stage} was moved to v${moved} elsewhere meanwhile, and this folder serves another version. The hold stands; mlops status tells what serves here`);
    else if (written !== null)
        log.info(`Recorded ${what}, ${decided}, when the registry could not be reached`);
}


/***/ }),

/***/ 55196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ MEND_REGISTRY)
/* harmony export */ });
/** What to do about entries that are damaged: a log that only grows can't be mended by writing more. */
const MEND_REGISTRY = 'Restore the damaged entries from a copy of the registry; until then nothing is compared with it, registered or deployed.';


/***/ }),

/***/ 76180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   statusCommand: () => (/* binding */ statusCommand)
/* harmony export */ });
/* harmony import */ var _actions_deploy_target_read_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38984);
/* harmony import */ var _actions_deploy_without_registry_settle_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60109);
/* harmony import */ var _shared_registry_mlops_command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20049);
/* harmony import */ var _shared_registry_read_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41442);
/* harmony import */ var _shared_registry_state_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(78815);
/* harmony import */ var _shared_report_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41808);
/* harmony import */ var _shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27716);
/* harmony import */ var _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(58291);
/* harmony import */ var _shared_verdict_exit_code_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13072);
/* harmony import */ var _repository_option_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92243);
/* harmony import */ var _mend_registry_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(55196);











const statusCommand = {
    usage: '[options]',
    description: 'What serves in each environment, since when and why, read back from the target. Changes nothing, but records a rollback that was made while the registry could not be reached. Exits 5 where a target and the registry disagree, 4 where the registry itself is damaged, can not be read or lacks such a rollback.',
    options: { environment: { description: 'Only this environment; default: all of mlops.yml', flag: false }, ..._repository_option_js__WEBPACK_IMPORTED_MODULE_6__/* .REPOSITORY_OPTION */ .p },
    positionals: 0,
    async run({ openSession, options, print }) {
        const { loaded, workDirectory, ports } = await openSession({ readOnly: true });
        const { model, deploy = {} } = loaded.config;
        const names = options['environment'] === undefined ? Object.keys(deploy) : [options['environment']];
        const first = await (0,_shared_registry_read_registry_js__WEBPACK_IMPORTED_MODULE_2__.readRegistry)(ports.ledger, model).catch(whyUnreadable);
        const state = 'unreadable' in first ? first : await afterSettling({ loaded, ports, names, state: first });
        print(tellRegistry(model, state));
        const readings = [];
        const known = 'entries' in state ? state : null;
        for (const environment of names)
            readings.push(await (0,_actions_deploy_target_read_target_js__WEBPACK_IMPORTED_MODULE_0__.readTarget)({ loaded, workDirectory, environment, state: known }, ports));
        for (const reading of readings)
            print(tell(reading, { known: known !== null, lift: (0,_shared_registry_mlops_command_js__WEBPACK_IMPORTED_MODULE_7__/* .mlopsCommand */ .l)(ports.ledger, `hold ${reading.environment} --lift`) }));
        if (names.length === 0)
            print(`${loaded.name} describes no environment (deploy).`);
        const agree = readings.every(({ problem, interrupted }) => problem === null && interrupted === null);
        const damaged = known?.damaged ?? [];
        const unreadable = 'unreadable' in state ? state.exitCode : _shared_verdict_exit_code_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.ok;
        const whole = damaged.length === 0 && readings.every(({ pending }) => pending === null);
        const exitCode = agree ? (whole || unreadable !== _shared_verdict_exit_code_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.ok ? unreadable : _shared_verdict_exit_code_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.platform) : _shared_verdict_exit_code_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.broken;
        const newest = known === null ? null : ((0,_shared_registry_state_js__WEBPACK_IMPORTED_MODULE_8__/* .versionsOf */ .x4)(known).at(-1)?.version ?? null);
        return { exitCode, outputs: { model, newest, environments: readings, damaged, unreadable: 'entries' in state ? null : state.unreadable } };
    },
};
/** What was done at a folder without the registry is recorded as soon as somebody looks; where that is refused, the reading tells what waits. */
async function afterSettling({ loaded, ports, names, state }) {
    let settled = false;
    // One that mlops.yml does not have is told of by the reading.
    for (const environment of names.filter((name) => Object.hasOwn(loaded.config.deploy ?? {}, name))) {
        try {
            settled = (await (0,_actions_deploy_without_registry_settle_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .settleFolder */ .K)({ loaded, environment }, ports)) || settled;
        }
        catch (error) {
            if (!(error instanceof _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .PlatformError */ .Wk) && !(error instanceof _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .UserError */ .yo))
                throw error;
            ports.log.warn(`what was done in ${environment} could not be recorded: ${error.message}`);
        }
    }
    return settled ? (0,_shared_registry_read_registry_js__WEBPACK_IMPORTED_MODULE_2__.readRegistry)(ports.ledger, loaded.config.model) : state;
}
/** Who is woken at night wants to know what serves, also where the registry can't be reached or the token is not at hand. */
function whyUnreadable(error) {
    if (error instanceof _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .PlatformError */ .Wk || error instanceof _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .UserError */ .yo)
        return { unreadable: error.message, exitCode: (0,_shared_verdict_exit_code_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodeOfError */ .LL)(error) };
    throw error;
}
function tellRegistry(model, state) {
    if ('unreadable' in state)
        return `${model}: the registry can't be read, so what follows is what the targets themselves say\nPROBLEM: ${state.unreadable}`;
    const newest = (0,_shared_registry_state_js__WEBPACK_IMPORTED_MODULE_8__/* .versionsOf */ .x4)(state).at(-1);
    return [
        `${model}: ${newest === undefined ? 'no version is registered yet' : `the newest version is v${newest.version}, registered ${(0,_shared_report_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatTime */ .fU)(new Date(newest.at))}`}`,
        ...state.damaged.map(({ location, reason }) => `DAMAGED  ${location}: ${reason}`),
        ...(state.damaged.length > 0 ? [_mend_registry_js__WEBPACK_IMPORTED_MODULE_10__/* .MEND_REGISTRY */ .P] : []),
    ].join('\n');
}
function tell(reading, { known, lift }) {
    const { environment, reachable, ledger, location, problem, hold, interrupted, pending } = reading;
    const reason = ledger?.reason === null || ledger === null ? '' : `: ${ledger.reason}`;
    const since = ledger === null ? '' : `, since ${(0,_shared_report_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatTime */ .fU)(new Date(ledger.at))} by ${ledger.cause === 'rollback' ? 'a rollback' : 'a deployment'}${reason}`;
    return [
        `${environment} ${serving(reading, known)}${since}`,
        ...(location === null ? [] : [`    ${location}`]),
        ...(reachable ? [] : ['    its folder is not on this machine, so it was not read back']),
        ...(hold === null ? [] : [`    ON HOLD since ${(0,_shared_report_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatTime */ .fU)(new Date(hold.at))}${hold.until === null ? '' : ` until ${(0,_shared_report_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatTime */ .fU)(new Date(hold.until))}`}: ${hold.reason}. Lift it with ${lift}`]),
        ...(pending === null ? [] : [`    NOT RECORDED YET: ${pending}`]),
        ...(problem === null ? [] : [`    PROBLEM: ${problem}`]),
        ...(interrupted === null ? [] : ['    INTERRUPTED: a deployment began and did not end; run mlops deploy or mlops rollback, which end it first']),
    ].join('\n');
}
function serving({ target, served, reachable, ledger }, known) {
    if (typeof served === 'object')
        return `serves v${served.version} (${(0,_shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .shortDigest */ .VK)(served.digest)})`;
    if (served === 'nothing')
        return 'serves nothing';
    const note = reachable && target === 'command' ? '; only your check can say what serves' : '';
    if (!known)
        return `was not read${note}`;
    return ledger === null ? 'was never deployed to' : `was given v${ledger.version} (${(0,_shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .shortDigest */ .VK)(ledger.digest)})${note}`;
}


/***/ }),

/***/ 92243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ REPOSITORY_OPTION)
/* harmony export */ });
/** For the commands that read a registry, or write no more than a line into it. */
const REPOSITORY_OPTION = {
    repository: { description: 'owner/name: the registry of this repository on GitHub, with the token of GITHUB_TOKEN or GH_TOKEN; default: as mlops.yml says, else a folder', flag: false },
};


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

/***/ 49769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ appendEntry),
/* harmony export */   S: () => (/* binding */ restsOnWholeLog)
/* harmony export */ });
/* harmony import */ var _statement_parse_versioned_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8441);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58291);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72802);
/* harmony import */ var _read_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41442);
/* harmony import */ var _refuse_damaged_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(713);





/** A lost race means that another entry was written, so this many losses are this many other writers. */
const MAX_ATTEMPTS = 1000;
/**
 * Decides on what the log says now and writes the entry after it. Where another run was first, it reads and decides again,
 * so a decision never rests on an older log than the one it is written into. No lock: each lost race is another's success.
 * @param decide the entry to write, or null where nothing is to be written
 * @returns the entry as written, or null
 * @throws PlatformError while the log is damaged, for a version or a deployment: both rest on all that went before.
 *   Going back, holding and lifting stay possible, because they are what a person in need does.
 */
async function appendEntry({ ledger, clock }, model, decide) {
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
        const state = await (0,_read_registry_js__WEBPACK_IMPORTED_MODULE_1__.readRegistry)(ledger, model);
        const wanted = await decide(state);
        if (wanted === null)
            return null;
        if (restsOnWholeLog(wanted))
            (0,_refuse_damaged_log_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseDamagedLog */ .C)(state);
        const { entry, text } = writable({ schema: 'mlops/ledger-entry/v1', ...wanted, model, at: timeAfter(state, clock.now()), previous: state.head });
        if ((await ledger.append(model, state.last + 1, text)) === 'appended')
            return entry;
    }
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PlatformError */ .Wk(`the log of ${model}: others wrote to it first ${MAX_ATTEMPTS} times; run this again`);
}
/** A version or a deployment: a decision on all that went before. Going back, holding and lifting are what a person in need does. */
function restsOnWholeLog(entry) {
    return entry.kind === 'version' || (entry.kind === 'stage' && entry.cause === 'deploy');
}
/** Times strictly increase even where a clock is behind: who reads the log by time (GTO does) sees the same order. */
function timeAfter(state, now) {
    const last = state.entries.at(-1)?.entry.at;
    return new Date(Math.max(now.getTime(), last === undefined ? -Infinity : Date.parse(last) + 1)).toISOString();
}
/** What a later run would refuse to read is refused here, before it stands in the log for good. */
function writable(entry) {
    const text = `${JSON.stringify(entry, null, 2)}\n`;
    if (Buffer.byteLength(text) > _read_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ENTRY_BYTES */ .o)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`an entry of the log may have ${_read_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ENTRY_BYTES */ .o} bytes at most; give a shorter reason`);
    return { entry: (0,_statement_parse_versioned_js__WEBPACK_IMPORTED_MODULE_4__/* .parseVersioned */ .r)(_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ledgerEntrySchema */ .p, text, `the new entry of ${entry.model}`), text };
}


/***/ }),

/***/ 713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ refuseDamagedLog)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58291);

/**
 * For what rests on the whole log: a version that a damaged entry claimed could be claimed a second time.
 * @throws PlatformError naming the entry and what to do
 */
function refuseDamagedLog({ model, damaged }) {
    const [first, ...others] = damaged;
    if (first === undefined)
        return;
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`the log of ${model} is damaged at entry ${first.position}: ${first.location}: ${first.reason}${more}. Restore it from a copy and run this again; nothing was written to the log`);
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
