export const id = 8426;
export const ids = [8426];
export const modules = {

/***/ 66386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ placeHold)
/* harmony export */ });
/* harmony import */ var _shared_registry_append_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49769);
/* harmony import */ var _shared_registry_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78815);
/* harmony import */ var _without_registry_pending_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24400);



/** Sets a hold; null where the very same one stands already, so that a run that is repeated writes nothing twice. */
async function placeHold({ ledger, clock }, { model, stage, reason, until }) {
    return (0,_shared_registry_append_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .appendEntry */ .D)({ ledger, clock }, model, (state) => {
        const standing = (0,_shared_registry_state_js__WEBPACK_IMPORTED_MODULE_2__/* .activeHold */ .YG)(state, stage, clock.now());
        const same = standing !== null && (0,_without_registry_pending_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isReason */ .Vs)(standing.reason, reason) && standing.until === until;
        return same ? null : { kind: 'hold', stage, reason, until };
    });
}


/***/ }),

/***/ 18426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deploy: () => (/* binding */ deploy)
});

// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
// EXTERNAL MODULE: ./build/shared/work-directory/stage-directory.js
var stage_directory = __webpack_require__(71570);
// EXTERNAL MODULE: ./build/actions/deploy/decision/choose-environment.js
var choose_environment = __webpack_require__(59896);
// EXTERNAL MODULE: ./build/shared/report/escape.js
var report_escape = __webpack_require__(61424);
// EXTERNAL MODULE: ./build/shared/report/format.js
var format = __webpack_require__(41808);
// EXTERNAL MODULE: ./build/shared/report/table.js + 1 modules
var table = __webpack_require__(94151);
// EXTERNAL MODULE: ./build/shared/statement/digest.js
var statement_digest = __webpack_require__(27716);
;// CONCATENATED MODULE: ./build/actions/deploy/report.js




/** The report of a deployment: what serves now and why, and what to do next. */
function deployReport(result, context) {
    const parts = [`### ${icon(result)} ${(0,report_escape/* escapeText */.X)(context.model)}: ${headline(result, context)}`, sentence(result.reason), waiting(result), facts(result), next(result), foot(result, context)];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function waiting({ pending }) {
    return pending === null ? '' : `> ⚠️ **Not recorded yet:** ${sentence(pending)}`;
}
/** As a sentence; a reason that begins with a version or a path keeps its letter. */
function sentence(reason) {
    return `${(0,report_escape/* escapeText */.X)(/^[a-z]+ /.test(reason) ? reason.charAt(0).toUpperCase() + reason.slice(1) : reason)}.`;
}
function icon({ state, verdict }) {
    if (state === 'broken')
        return '🛑';
    return verdict === 'pass' ? '✅' : '❌';
}
/** What happened in a few plain words; also the last line of the log. */
function headline({ state, verdict, version, previous_version: previous, environment, dry_run: dryRun }, { cause }) {
    switch (state) {
        case 'deployed': return cause === 'rollback' ? `${environment} is back at v${version}` : `v${version} serves in ${environment}`;
        case 'unchanged':
            if (dryRun)
                return `dry run for ${environment}, nothing was changed`;
            return verdict === 'pass' ? `v${version} serves in ${environment} already` : `v${version} was not deployed to ${environment}`;
        case 'rolled-back': return `v${version} failed in ${environment}, ${previous === null ? 'nothing serves, as before' : `v${previous} serves again`}`;
        case 'broken': return `${environment} needs a person`;
    }
}
function facts({ version, previous_version: previous, digest, location, answers_compared: compared }) {
    const rows = [
        ['Version', `v${version} (${(0,report_escape/* codeSpan */.S)((0,statement_digest/* shortDigest */.VK)(digest))})`],
        ['Before', previous === null ? 'nothing' : `v${previous}`],
        ['Golden answers compared', (0,format/* formatCount */.B4)(compared)],
        ...(location === null ? [] : [['Where', (0,report_escape/* codeSpan */.S)(location)]]),
    ];
    return (0,table/* table */.t)(['', ''], ['left', 'left'], rows);
}
function next({ state, verdict, environment, version, previous_version: previous }) {
    if (state === 'broken')
        return `**Next:** look at what serves (${(0,report_escape/* codeSpan */.S)('mlops status')}), mend it, then run this again: it goes on from here.`;
    if (state === 'rolled-back')
        return `**Next:** find out why v${version} failed${previous === null ? '' : `; ${environment} is as it was`}, then deploy again.`;
    if (verdict === 'fail')
        return `**Next:** nothing was changed. Mend what is said above, then deploy again.`;
    return '';
}
function foot({ digest }, { time }) {
    return `<sub>${(0,format/* formatTime */.fU)(time)} · ${(0,report_escape/* codeSpan */.S)(digest)}</sub>`;
}

// EXTERNAL MODULE: ./build/actions/deploy/target/open-target.js + 7 modules
var open_target = __webpack_require__(28143);
// EXTERNAL MODULE: ./build/actions/deploy/target/target-layout.js
var target_layout = __webpack_require__(50428);
// EXTERNAL MODULE: ./build/actions/deploy/without-registry/registry-copy.js
var registry_copy = __webpack_require__(82116);
// EXTERNAL MODULE: ./build/shared/registry/find-version.js
var find_version = __webpack_require__(55046);
// EXTERNAL MODULE: ./build/shared/registry/read-registry.js
var read_registry = __webpack_require__(41442);
// EXTERNAL MODULE: ./build/shared/registry/refuse-damaged-log.js
var refuse_damaged_log = __webpack_require__(713);
// EXTERNAL MODULE: ./build/shared/registry/state.js
var registry_state = __webpack_require__(78815);
// EXTERNAL MODULE: ./build/actions/deploy/decision/verify-evaluation.js
var verify_evaluation = __webpack_require__(73315);
;// CONCATENATED MODULE: ./build/actions/deploy/decision/version-before.js
/**
 * What a rollback goes back to: the version that served before the present one was brought forward. It walks past the rollbacks
 * of the log, so after going back from B to A the next rollback looks before A and never returns to B.
 * @param moves all moves of one stage, oldest first
 * @returns null where nothing went before
 */
function versionBefore(moves) {
    let current = moves.at(-1);
    let end = moves.length;
    while (current !== undefined) {
        const arrived = arrival(moves.slice(0, end), current.version);
        const before = moves[arrived - 1];
        if (before === undefined)
            return null;
        if (!wasGivenUp(moves, before.version))
            return before;
        current = before;
        end = arrived;
    }
    return null;
}
/** Place of the last time that the version was brought forward; where it only ever came by rollback, of its first move. */
function arrival(moves, version) {
    const forward = moves.findLastIndex((move) => move.version === version && move.cause === 'deploy');
    return forward === -1 ? moves.findIndex((move) => move.version === version) : forward;
}
/** Whether someone rolled back from the version and nobody has brought it forward since. */
function wasGivenUp(moves, version) {
    const left = moves.findLastIndex((move, place) => move.cause === 'rollback' && move.version !== version && moves[place - 1]?.version === version);
    const came = moves.findLastIndex((move) => move.version === version && move.cause === 'deploy');
    return left > came;
}

// EXTERNAL MODULE: ./build/actions/deploy/target/version-files.js
var version_files = __webpack_require__(50312);
;// CONCATENATED MODULE: ./build/actions/deploy/deployment.js





/** The verified files of a version: as the target keeps them, else from the registry. @throws PlatformError where neither has them whole */
async function openFiles({ ports, model, target }, entry) {
    return (await target.kept(entry)) ?? (await (0,version_files/* openFromRegistry */.P)(ports, model, entry));
}
/** The same, with its evaluation: before anything is changed. */
async function openVerified(deployment, entry) {
    const files = await openFiles(deployment, entry);
    await (0,verify_evaluation/* verifyEvaluation */.K)(files);
    deployment.ports.log.info(`Verified ${deployment.model}@v${entry.version}: its bytes are ${entry.digest}, and it passed`);
    return files;
}
/** Deletes old copies, but neither what the stage holds nor what it would go back to. */
async function tidy({ stage, target }, state) {
    const spared = [(0,registry_state/* heldByStage */.zq)(state, stage), (0,registry_state/* heldByStage */.zq)(state, stage, 1), versionBefore((0,registry_state/* stagesOf */.ZL)(state, stage))].flatMap((move) => (move === null ? [] : [move.version]));
    await target.prune(spared, (0,registry_state/* versionsOf */.x4)(state).map(({ version }) => version));
}
/** Makes the ends of one deployment, which have much in common. */
function endOf({ entry }, previous, cause) {
    return (state, verdict, { reason, compared = 0 }) => ({ state, verdict, entry, previous, cause, compared, reason });
}
/** The last moment at which stopping costs nothing. */
function stopIfCancelled({ cancel }) {
    if (cancel.signal.aborted)
        throw new errors/* CancelledError */.cc('the deployment had not begun');
}

// EXTERNAL MODULE: ./build/actions/deploy/journal.js
var deploy_journal = __webpack_require__(31657);
// EXTERNAL MODULE: ./build/shared/registry/append-entry.js
var append_entry = __webpack_require__(49769);
;// CONCATENATED MODULE: ./build/actions/deploy/record-move.js


/** Moves the stage, unless it holds the version already or is no longer where the deployment found it. */
async function recordMove({ ledger, clock }, move) {
    const { model, stage, version, digest, cause, reason } = move;
    let outcome = { state: 'recorded' };
    await (0,append_entry/* appendEntry */.D)({ ledger, clock }, model, (state) => {
        const moves = (0,registry_state/* stagesOf */.ZL)(state, stage);
        const last = moves.at(-1) ?? null;
        const hold = (0,registry_state/* activeHold */.YG)(state, stage, clock.now());
        outcome = { state: 'recorded' };
        if (last?.version === version)
            return null;
        if (moves.length !== move.after)
            outcome = { state: 'moved', by: last };
        else if (hold !== null && cause === 'deploy')
            outcome = { state: 'held', hold };
        return outcome.state === 'recorded' ? { kind: 'stage', stage, version, digest, cause, reason } : null;
    });
    return outcome;
}

;// CONCATENATED MODULE: ./build/actions/deploy/target/switch-version.js

/**
 * Forward, else back: the version serves and answers as it was judged, or what served before serves again.
 * @throws whatever `prepare` throws: nothing that serves was changed by then; CancelledError after going back
 */
async function switchVersion(target, next, back) {
    const prepared = await target.prepare(next);
    if (!prepared.ok)
        return { state: 'unchanged', reason: prepared.reason };
    try {
        const previous = back.to === 'nothing' ? null : back.version;
        const activated = await attempt(() => target.activate(next, previous));
        if (activated.ok)
            return { state: 'serving', compared: activated.compared, note: activated.note };
        if (!activated.changed)
            return { state: 'unchanged', reason: activated.reason };
        // The same version again: there is no other one to go back to.
        if (back.to === 'version' && back.version === next.entry.version)
            return { state: 'broken', reason: activated.reason };
        return await goBack(target, { from: next.entry.version, back, reason: activated.reason });
    }
    catch (error) {
        if (!(error instanceof errors/* CancelledError */.cc))
            throw error;
        await goBack(target, { from: next.entry.version, back, reason: error.message }).catch(() => undefined);
        throw error;
    }
}
/** Brings back what served before, through the same path as any version. */
async function goBack(target, { from, back, reason }) {
    if (back.to === 'nowhere')
        return { state: 'broken', reason: `${reason}. A rollback that fails is not rolled forward` };
    if (back.to === 'nothing') {
        const gone = await attempt(() => target.withdraw());
        return gone.ok ? { state: 'restored', reason } : { state: 'broken', reason: `${reason}; ${gone.reason}` };
    }
    const restored = await attempt(async () => {
        const files = await back.open();
        const prepared = await target.prepare(files);
        return prepared.ok ? target.activate(files, from, { uninterrupted: true }) : prepared;
    });
    return restored.ok ? { state: 'restored', reason } : { state: 'broken', reason: `${reason}; v${back.version} did not come back: ${restored.reason}` };
}
/** After the switch an error is a failed attempt, whatever it is: going back comes first. */
async function attempt(work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof errors/* CancelledError */.cc)
            throw error;
        return { ok: false, changed: true, reason: error.message };
    }
}

;// CONCATENATED MODULE: ./build/actions/deploy/carry-out.js








/** Does what was decided, and tells the record about it where one is kept. */
async function carryOut(deployment, order) {
    const { record, stage } = deployment;
    const { files, cause, state } = order;
    const plan = { entry: files.entry, previous: (0,registry_state/* heldByStage */.zq)(state, stage), cause, after: state.last };
    await begin(deployment, plan);
    try {
        const ended = await moveStage(deployment, order);
        await record?.end(plan, ended);
        return ended;
    }
    catch (error) {
        // A run that was stopped, or a defect: what serves now is for the next run to find out.
        await record?.end(plan, { state: 'broken', reason: error.message });
        throw error;
    }
}
/** Who goes back is in need: that the record could not be written must not keep the bad version serving. */
async function begin({ record, ports }, plan) {
    try {
        await record?.begin(plan);
    }
    catch (error) {
        if (plan.cause === 'deploy' || error instanceof errors/* CancelledError */.cc)
            throw error;
        ports.log.warn(`going back without a record of it: ${error.message}`);
    }
}
/** Journal, switch, ledger: in this order, so that a run that dies anywhere leaves a journal which says what it was about. */
async function moveStage(deployment, order) {
    const { ports, model, stage, target } = deployment;
    const { files, cause, reason, state } = order;
    const from = (0,registry_state/* heldByStage */.zq)(state, stage)?.version ?? null;
    const back = cause === 'rollback' ? { to: 'nowhere', version: from } : await atHand(backTo(deployment, state), { ports, next: files.entry.version });
    await (0,deploy_journal/* writeJournal */.fY)(ports.files, { path: target.journal, intent: { model, stage, from, to: files.entry.version, cause, reason, after: state.last } });
    const switched = await switchVersion(target, files, back);
    if (switched.state === 'serving')
        return writeMove(deployment, { order, switched, from });
    // "Unchanged" is measured from where the run began; after a run that died, that may be half of the way.
    const settled = switched.state === 'unchanged' && order.interrupted ? await goBack(target, { from: files.entry.version, back, reason: switched.reason }) : switched;
    return failed({ order, switched: settled, from });
}
/** The way back to what the ledger says that the stage holds. */
function backTo(deployment, state) {
    const held = (0,registry_state/* heldByStage */.zq)(state, deployment.stage);
    if (held === null)
        return { to: 'nothing' };
    const entry = (0,find_version/* findVersion */.Am)(state, held.version) ?? held;
    return { to: 'version', version: held.version, open: () => openFiles(deployment, entry) };
}
/** Fetches what served before: when it is needed, the network may be gone, or the run stopped. */
async function atHand(back, { ports, next }) {
    if (back.to !== 'version' || back.version === next)
        return back;
    try {
        const files = await back.open();
        return { ...back, open: async () => files };
    }
    catch (error) {
        if (error instanceof errors/* CancelledError */.cc)
            throw error;
        ports.log.warn(`if v${next} fails, v${back.version} can't be brought back: ${error.message}`);
        return back;
    }
}
async function writeMove(deployment, { order, switched, from }) {
    const { ports, model, target } = deployment;
    const { files, cause, reason } = order;
    const { version } = files.entry;
    const refusal = await refusalToRecord(deployment, order);
    if (refusal === null) {
        await tidy(deployment, await (0,read_registry.readRegistry)(ports.ledger, model));
        return { state: 'deployed', verdict: 'pass', entry: files.entry, previous: from, cause, compared: switched.compared, reason: reason === null ? switched.note : `${reason}; ${switched.note}` };
    }
    const back = cause === 'rollback' ? { to: 'nowhere', version: from } : backTo(deployment, await (0,read_registry.readRegistry)(ports.ledger, model));
    return failed({ order, switched: await goBack(target, { from: version, back, reason: refusal }), from });
}
/** Null where the ledger says that the stage holds the version now, else why it does not. */
async function refusalToRecord({ ports, model, stage }, { files, cause, reason, state }) {
    const { version, digest } = files.entry;
    const recorded = await recordMove(ports, { model, stage, version, digest, cause, reason, after: (0,registry_state/* stagesOf */.ZL)(state, stage).length }).catch((error) => error);
    if (!(recorded instanceof Error))
        return describeRefusal(recorded, stage);
    // The entry may stand in spite of the error: a write that was applied and then reported as failed.
    const now = await (0,read_registry.readRegistry)(ports.ledger, model);
    return (0,registry_state/* heldByStage */.zq)(now, stage)?.version === version ? null : `v${version} served, but the registry could not be written: ${recorded.message}`;
}
function describeRefusal(recorded, stage) {
    switch (recorded.state) {
        case 'recorded': return null;
        case 'moved': return `another deployment moved ${stage} to ${recorded.by === null ? 'nothing' : `v${recorded.by.version}`} meanwhile`;
        case 'held': return `${stage} was put on hold meanwhile: ${recorded.hold.reason}`;
    }
}
function failed({ order, switched, from }) {
    const states = { unchanged: 'unchanged', restored: 'rolled-back', broken: 'broken' };
    return { state: states[switched.state], verdict: 'fail', entry: order.files.entry, previous: from, cause: order.cause, compared: 0, reason: switched.reason };
}

// EXTERNAL MODULE: ./build/shared/registry/compare-versions.js
var compare_versions = __webpack_require__(18063);
// EXTERNAL MODULE: ./build/shared/registry/mlops-command.js
var mlops_command = __webpack_require__(20049);
;// CONCATENATED MODULE: ./build/actions/deploy/decision/bring-forward.js







/** A deployment: unless the version serves already, the stage is on hold, or the version is an older one. */
async function bringForward(deployment, { files, reason, state, unfinished, dryRun }) {
    const { ports, stage, target } = deployment;
    const { entry } = files;
    const held = (0,registry_state/* heldByStage */.zq)(state, stage);
    const end = endOf(files, held?.version ?? null, 'deploy');
    if (held?.digest === entry.digest && unfinished === null) {
        const served = await target.serves(files);
        // A run that died after the ledger was written may not have come to this.
        if (served.ok && !dryRun)
            await tidy(deployment, state);
        if (served.ok)
            return end('unchanged', 'pass', { reason: served.note, compared: served.compared });
        ports.log.warn(`${stage} should serve v${entry.version}, but: ${served.reason}`);
    }
    const hold = (0,registry_state/* activeHold */.YG)(state, stage, ports.clock.now());
    if (hold !== null) {
        const why = `${stage} is on hold since ${hold.at}${hold.until === null ? '' : ` until ${hold.until}`}: ${hold.reason}. To go on: ${(0,mlops_command/* mlopsCommand */.l)(ports.ledger, `hold ${stage} --lift`)}`;
        const undone = unfinished === null || dryRun ? null : await goBack(target, { from: unfinished.to, back: backTo(deployment, state), reason: why });
        return end(undone?.state === 'broken' ? 'broken' : 'unchanged', 'fail', { reason: undone?.state === 'broken' ? undone.reason : why });
    }
    if (held !== null && (0,compare_versions/* compareVersions */.Z)(entry.version, held.version) < 0) {
        throw new errors/* UserError */.yo(`v${entry.version} is older than v${held.version}, which ${stage} holds; to go back, ask for a rollback: ${(0,mlops_command/* mlopsCommand */.l)(ports.ledger, `rollback --to ${entry.version} --reason …`)}`);
    }
    if (dryRun)
        return end('unchanged', 'pass', { reason: `dry run: v${entry.version} would replace ${held === null ? 'nothing' : `v${held.version}`}` });
    stopIfCancelled(ports);
    return carryOut(deployment, { files, cause: 'deploy', reason, state, interrupted: unfinished !== null });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/shared/verdict/verdict.js
var verdict = __webpack_require__(65031);
;// CONCATENATED MODULE: ./build/shared/results/register-model.js


const registerResultSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('mlops/register-model/v1'),
    verdict: schemas/* enum */.k5n(verdict/* VERDICTS */.bk),
    version: schemas/* string */.YjP(),
    tag: schemas/* string */.YjP(),
    digest: schemas/* string */.YjP(),
    reused: schemas/* boolean */.zMY(),
    /** Whether the predictions were judged a second time, and if not, why. */
    judged_again: schemas/* union */.KCZ([schemas/* literal */.euz(true), schemas/* string */.YjP()]),
    release_url: schemas/* string */.YjP().nullable(),
    location: schemas/* string */.YjP().nullable(),
    dry_run: schemas/* boolean */.zMY(),
});

// EXTERNAL MODULE: ./build/shared/statement/reference.js
var statement_reference = __webpack_require__(20867);
// EXTERNAL MODULE: ./build/actions/deploy/read-versioned-file.js
var read_versioned_file = __webpack_require__(7367);
;// CONCATENATED MODULE: ./build/actions/deploy/decision/choose-version.js










const NUMBER = /^v?(?<number>\d+\.\d+\.\d+)$/;
/** The version that a deployment is to bring: the one named, else what register-model left, else the newest. @throws UserError */
async function chooseVersion(state, { asked, workDirectory }) {
    if (asked !== undefined)
        return namedVersion(state, asked);
    const path = (0,external_node_path_.join)((0,stage_directory/* stageDirectory */.QH)(workDirectory, 'register-model'), 'result.json');
    const registered = await (0,read_versioned_file/* readVersionedFile */.Y)(registerResultSchema, path);
    if (registered !== null && !registered.dry_run && registered.tag === `${state.model}@v${registered.version}`) {
        const entry = (0,find_version/* findVersion */.Am)(state, registered.version);
        if (entry?.digest === registered.digest)
            return entry;
        throw new errors/* UserError */.yo(`${path} names ${registered.tag}, which the registry does not hold; run register-model again, or name a version`);
    }
    const newest = (0,registry_state/* versionsOf */.x4)(state).toSorted((a, b) => (0,compare_versions/* compareVersions */.Z)(a.version, b.version)).at(-1);
    if (newest === undefined)
        throw new errors/* UserError */.yo(`${state.model} has no registered version yet; run register-model first`);
    return newest;
}
/** `1.2.3`, `v1.2.3`, `model@v1.2.3`, `model#stage`, `model#stage~1`. @throws UserError where there is no such version */
function namedVersion(state, asked) {
    const number = NUMBER.exec(asked)?.groups?.['number'];
    const reference = number === undefined ? (0,statement_reference/* withoutArtifacts */.i5)((0,statement_reference/* parseReference */.F2)(asked, state.model), asked) : { kind: 'version', model: state.model, version: number };
    if (reference.kind === 'path')
        throw new errors/* UserError */.yo(`${JSON.stringify(asked)} is a path; only a registered version can be deployed, such as ${state.model}@v1.0.0`);
    if (reference.model !== state.model)
        throw new errors/* UserError */.yo(`${JSON.stringify(asked)} names the model ${reference.model}, but this config is about ${state.model}`);
    return (0,find_version/* findRegistered */.Eu)(state, reference);
}
/** What a rollback goes back to. @throws UserError where nothing went before, or the version named is no earlier one */
function chooseEarlier(state, { stage, to }) {
    const held = (0,registry_state/* heldByStage */.zq)(state, stage);
    if (held === null)
        throw new errors/* UserError */.yo(`nothing was ever deployed to ${stage}, so there is nothing to go back from`);
    if (to === undefined) {
        const before = versionBefore((0,registry_state/* stagesOf */.ZL)(state, stage));
        if (before === null)
            throw new errors/* UserError */.yo(`nothing served in ${stage} before v${held.version}; name a version, or mend the model and deploy a new one`);
        return (0,find_version/* findVersion */.Am)(state, before.version) ?? before;
    }
    const wanted = namedVersion(state, to);
    if ((0,compare_versions/* compareVersions */.Z)(wanted.version, held.version) > 0) {
        throw new errors/* UserError */.yo(`v${wanted.version} is newer than v${held.version}, which ${stage} holds: that is no rollback; deploy it`);
    }
    return wanted;
}

// EXTERNAL MODULE: ./build/actions/deploy/without-registry/pending-record.js
var pending_record = __webpack_require__(24400);
// EXTERNAL MODULE: ./build/actions/deploy/decision/place-hold.js
var place_hold = __webpack_require__(66386);
;// CONCATENATED MODULE: ./build/actions/deploy/decision/roll-back.js








/** A rollback that was asked for: a hold, then a deployment of an earlier version. It works while the log is damaged, and from the kept copies. */
async function rollBack(deployment, { request, state, journal, unfinished, dryRun }) {
    const { ports, model, stage, target } = deployment;
    for (const { location, reason } of state.damaged)
        ports.log.warn(`the log of ${model} is damaged, and what follows rests on the rest of it: ${location}: ${reason}`);
    const held = (0,registry_state/* heldByStage */.zq)(state, stage);
    const isDone = request.once && held?.cause === 'rollback' && (0,pending_record/* isReason */.Vs)(held.reason, request.reason);
    const to = request.to ?? (isDone ? held.version : resumedTarget({ journal, unfinished, held: held?.version ?? null }));
    const files = await openVerified(deployment, chooseEarlier(state, { stage, to }));
    const { entry } = files;
    const end = endOf(files, held?.version ?? null, 'rollback');
    if (dryRun)
        return end('unchanged', 'pass', { reason: `dry run: v${entry.version} would replace v${held?.version}, and ${stage} would be held` });
    stopIfCancelled(ports);
    // Before anything moves: a run that dies later must not let the next merge bring the bad version back.
    await (0,place_hold/* placeHold */.H)(ports, { model, stage, reason: request.reason, until: null });
    ports.log.info(`${stage} is on hold from now on: no deployment until it is lifted (${(0,mlops_command/* mlopsCommand */.l)(ports.ledger, `hold ${stage} --lift`)})`);
    if (held?.digest === entry.digest && unfinished === null) {
        const served = await target.serves(files);
        if (served.ok)
            await tidy(deployment, state);
        if (served.ok)
            return end('unchanged', 'pass', { reason: `${stage} is on hold; ${served.note}`, compared: served.compared });
        ports.log.warn(`${stage} should serve v${entry.version}, but: ${served.reason}`);
    }
    return carryOut(deployment, { files, cause: 'rollback', reason: request.reason, state: await (0,read_registry.readRegistry)(ports.ledger, model), interrupted: unfinished !== null });
}
/** What a run that did not end says about the target of this rollback; undefined where it says nothing. */
function resumedTarget({ journal, unfinished, held }) {
    // Its run never reported an end, so this is the same rollback again, not one more.
    if (journal?.cause === 'rollback')
        return journal.to;
    // The deployment that died is the present one, though the ledger never heard of it: the way back is what the ledger says.
    return unfinished !== null && held !== null && unfinished.to !== held ? held : undefined;
}

;// CONCATENATED MODULE: ./build/actions/deploy/decision/decide.js











/** Reads what is there, ends what an earlier run began, and does what is asked. */
async function decide(deployment, { request, workDirectory, dryRun }) {
    const { ports, model, stage, target } = deployment;
    const state = await (0,read_registry.readRegistry)(ports.ledger, model);
    const journal = (await (0,deploy_journal/* readJournal */.a0)(target.journal)) ?? (target.kind === 'command' ? await interruptedElsewhere(deployment, state) : null);
    if (journal !== null && (journal.model !== model || journal.stage !== stage)) {
        throw new errors/* UserError */.yo(`${target.journal}: a deployment of ${journal.model} to ${journal.stage} did not end here; end that one first, and give each environment a place of its own`);
    }
    const unfinished = journal !== null && !(0,deploy_journal/* isRecorded */.TN)(journal, state) ? journal : null;
    if (request.kind === 'rollback')
        return rollBack(deployment, { request, state, journal, unfinished, dryRun });
    (0,refuse_damaged_log/* refuseDamagedLog */.C)(state);
    // Where its hold was lifted, a person has taken over, and the way is forward.
    const isPending = unfinished?.cause === 'rollback' && (0,registry_state/* activeHold */.YG)(state, stage, ports.clock.now()) !== null;
    if (isPending && !dryRun) {
        const finished = await finishRollback(deployment, { state, unfinished });
        if (finished.state !== 'deployed')
            return finished;
        await ports.files.remove(target.journal);
        return decide(deployment, { request, workDirectory, dryRun });
    }
    const files = await openVerified(deployment, await chooseVersion(state, { asked: request.version, workDirectory }));
    return bringForward(deployment, { files, reason: request.reason, state, unfinished, dryRun });
}
/** A journal lies where the team's program was run, and a fresh runner has none; a folder that serves has its own. */
async function interruptedElsewhere({ ports, stage, record }, state) {
    const journal = (await record?.interrupted(state)) ?? null;
    if (journal !== null)
        ports.log.warn(`an earlier run began to bring v${journal.to} to ${stage} and did not end`);
    return journal;
}
/** A rollback that died is ended before anything else: putting the version back that it left would roll forward into it. */
async function finishRollback(deployment, { state, unfinished }) {
    const { ports, stage } = deployment;
    const entry = (0,find_version/* findVersion */.Am)(state, unfinished.to);
    if (entry === null)
        throw new errors/* UserError */.yo(`an earlier run was rolling ${stage} back to v${unfinished.to}, which the registry does not hold; roll back to another version`);
    ports.log.warn(`an earlier run was rolling ${stage} back to v${entry.version} and did not end; that is done first`);
    return carryOut(deployment, { files: await openVerified(deployment, entry), cause: 'rollback', reason: unfinished.reason ?? (0,registry_state/* activeHold */.YG)(state, stage, ports.clock.now())?.reason ?? null, state, interrupted: true });
}

;// CONCATENATED MODULE: ./build/actions/deploy/without-registry/newest-copy.js

/** What the run saw of the log before it failed is newer than the copy, unless it is not the log that is known here. @throws UserError where the copy is of no use */
async function newestCopy(ports, { of, seen }) {
    const copy = await (0,registry_copy/* readRegistryCopy */.Zb)(of);
    const known = copy === null ? null : (0,registry_copy/* lastOf */.g1)(copy.entries);
    if (seen === null || (known !== null && !(0,registry_copy/* holds */.v9)(seen, known)))
        return copy;
    await (0,registry_copy/* keepRegistryCopy */.mn)(ports, seen, of);
    return (0,registry_copy/* readRegistryCopy */.Zb)(of);
}

// EXTERNAL MODULE: ./build/shared/registry/entry.js
var registry_entry = __webpack_require__(72802);
// EXTERNAL MODULE: ./build/shared/statement/parse-versioned.js
var parse_versioned = __webpack_require__(8441);
// EXTERNAL MODULE: ./build/actions/deploy/without-registry/with-pending.js
var with_pending = __webpack_require__(11541);
;// CONCATENATED MODULE: ./build/actions/deploy/without-registry/pending-ledger.js






/** A reason stands in two entries, and the log adds the time to it when it is told at last: all of that fits into what an entry has beside it. */
const MAX_REASON_BYTES = read_registry/* MAX_ENTRY_BYTES */.o - 1024;
/** Stands in for a ledger that can't be reached: it reads a copy, and what is written to it waits in a file. The folder is locked by the caller. */
function pendingLedger({ ledger, files, path, texts, begun }) {
    const read = async () => (0,with_pending/* withPending */.Q)(texts, await (0,pending_record/* readPending */.ct)(path), path);
    return {
        ...ledger,
        read,
        async append(_model, position, text) {
            if (((await read()).at(-1)?.position ?? 0) !== position - 1)
                return 'taken';
            const entry = pendingOf((0,parse_versioned/* parseVersioned */.r)(registry_entry/* ledgerEntrySchema */.p, text, 'the new entry'));
            if (Buffer.byteLength(JSON.stringify(entry.reason)) > MAX_REASON_BYTES)
                throw new errors/* UserError */.yo(`a reason may have ${MAX_REASON_BYTES} bytes at most; give a shorter one`);
            const pending = await (0,pending_record/* readPending */.ct)(path);
            const left = [...new Set([...(pending?.left ?? []), ...begun.left])];
            await (0,pending_record/* writePending */.bE)(files, path, { ...(pending ?? { schema: 'mlops/pending-record/v1', ...begun }), why: begun.why, left, entries: [...(pending?.entries ?? []), entry] });
            return 'appended';
        },
        settle: async () => undefined,
    };
}
function pendingOf(entry) {
    if (entry.kind === 'hold')
        return { kind: 'hold', at: entry.at, reason: entry.reason, until: entry.until };
    if (entry.kind === 'stage' && entry.cause === 'rollback')
        return { kind: 'rollback', at: entry.at, reason: entry.reason ?? '', version: entry.version, digest: entry.digest };
    throw new RangeError(`an entry of the kind ${entry.kind} can't wait`);
}

;// CONCATENATED MODULE: ./build/actions/deploy/without-registry/go-back-alone.js














/**
 * A rollback while the registry can't be reached. It is the same rollback: only that the log is the copy that the folder keeps of it, and that
 * hold and rollback wait beside it until the registry answers (`settlePending`). Versions are verified by the digests of that log, as always.
 * @throws the failure, where the target is no folder or keeps no copy
 */
async function goBackAlone(deployment, { request, workDirectory, dryRun, watched, failure }) {
    const { ports, model, stage, target } = deployment;
    if (target.folder === null)
        throw failure;
    const { copy: path, pending } = (0,target_layout/* targetLayout */.a)(target.folder);
    const repository = ports.ledger.repository ?? null;
    const of = { path, model, repository };
    const copy = await newestCopy(ports, { of, seen: dryRun ? null : watched.texts() });
    const after = copy === null ? null : (0,registry_copy/* lastOf */.g1)(copy.entries);
    if (copy === null || after === null) {
        ports.log.warn(`${target.folder} keeps no copy of the log of ${model} to go back by; the next deployment leaves one`);
        throw failure;
    }
    // After it stands what to do to make the same command work, which is not what to do now.
    const why = failure.message.split('; ', 1).join();
    ports.log.warn(`the registry can't be reached: ${why}. Going back by the copy of its log of ${(0,format/* formatTime */.fU)(new Date(copy.at))}, which ${target.folder} keeps`);
    const common = { ledger: ports.ledger, files: ports.files, path: pending, texts: copy.entries };
    const begun = { model, stage, repository, why, after, left: [] };
    const left = await leftVersions(deployment, { request, ledger: pendingLedger({ ...common, begun }) });
    const ledger = pendingLedger({ ...common, begun: { ...begun, left: [...left] } });
    // Nothing is deleted while nobody can fetch it again.
    const folder = { ...target, prune: async () => undefined };
    const alone = { ...deployment, ports: { ...ports, ledger, versions: explained(deployment) }, target: folder };
    const ended = await decide(alone, { request, workDirectory, dryRun });
    if (ended.state === 'deployed')
        await noteMove(alone, { ended, reason: request.reason, waiting: (await (0,pending_record/* readPending */.ct)(pending))?.entries.at(-1) });
    return ended;
}
/** What the folder serves, and what the stage holds as far as is known here. @throws UserError where they differ and nothing says why */
async function leftVersions({ model, stage, target }, { request, ledger }) {
    const held = (0,registry_state/* heldByStage */.zq)(await (0,read_registry.readRegistry)(ledger, model), stage)?.version ?? null;
    const serving = await target.serving();
    const served = typeof serving === 'string' ? null : serving.version;
    // With a journal, the run before died between the two, and the rollback begins with that.
    if (request.to === undefined && served !== held && (await (0,deploy_journal/* readJournal */.a0)(target.journal)) === null) {
        throw new errors/* UserError */.yo(`${target.folder} serves ${nameOf(served)}, and its copy of the log says ${nameOf(held)}, so what served before is not known here; name a version: ${(0,mlops_command/* mlopsCommand */.l)(ledger, 'rollback --to <version> --reason …')}`);
    }
    return [served, held].filter((version) => version !== null);
}
function nameOf(version) {
    return version === null ? 'nothing' : `v${version}`;
}
/** A registry that can't be read may still have the bytes; where it does not give them either, the folder has to keep them. */
function explained({ ports: { versions }, target }) {
    return {
        ...versions,
        open: (model, digest) => versions.open(model, digest).catch((error) => {
            if (error instanceof errors/* CancelledError */.cc)
                throw error;
            throw new errors/* PlatformError */.Wk(`${target.folder} keeps no whole copy of the version (${(0,statement_digest/* shortDigest */.VK)(digest)}), and the registry gives none: ${error.message}`, { cause: error });
        }),
    };
}
/** Where the copy of the log is late it says that the stage holds the version; the log itself may say another, so it is told. */
async function noteMove({ ports, model, stage }, { ended, reason, waiting }) {
    const { version, digest } = ended.entry;
    if (waiting?.kind === 'rollback' && waiting.version === version)
        return;
    await (0,append_entry/* appendEntry */.D)(ports, model, () => ({ kind: 'stage', stage, version, digest, cause: 'rollback', reason }));
}

// EXTERNAL MODULE: ./build/actions/deploy/without-registry/settle-pending.js
var settle_pending = __webpack_require__(66734);
;// CONCATENATED MODULE: ./build/actions/deploy/without-registry/settle-and-decide.js







/** Tells the log what waits to be recorded, then does what is asked by what it says. A rollback goes on without it where it can't be reached. */
async function settleAndDecide(deployment, decision, watched) {
    const { request, dryRun } = decision;
    let isSettled = false;
    try {
        if (!dryRun)
            await settle(deployment);
        isSettled = true;
        return await decide(dryRun ? await withWaiting(deployment) : deployment, decision);
    }
    catch (error) {
        // Before anything is decided, whatever keeps the log from being told keeps it from being used.
        const unreachable = watched.isFailure(error) || (!isSettled && error instanceof errors/* PlatformError */.Wk);
        if (request.kind !== 'rollback' || !unreachable)
            throw error;
        return goBackAlone(deployment, { ...decision, request, watched, failure: error });
    }
}
async function settle({ ports, model, stage, target: { folder } }) {
    if (folder !== null)
        await (0,settle_pending/* settlePending */.p)(ports, { model, stage, folder });
    await ports.ledger.settle(model);
}
/** A dry run writes nothing, but decides as the run would. */
async function withWaiting(deployment) {
    const { ports, target: { folder } } = deployment;
    const path = folder === null ? null : (0,target_layout/* targetLayout */.a)(folder).pending;
    const pending = path === null ? null : await (0,pending_record/* readPending */.ct)(path);
    if (path === null || pending === null)
        return deployment;
    return { ...deployment, ports: { ...ports, ledger: { ...ports.ledger, read: async (model) => (0,with_pending/* withPending */.Q)(await ports.ledger.read(model), pending, path) } } };
}

// EXTERNAL MODULE: ./build/actions/deploy/without-registry/tell-pending.js
var tell_pending = __webpack_require__(39778);
;// CONCATENATED MODULE: ./build/actions/deploy/without-registry/watch-ledger.js

/** The same ledger, of which is known what it said last, and which errors were its own. */
function watchLedger(ledger) {
    let texts = null;
    const failures = new Set();
    const noting = async (work) => {
        try {
            return await work;
        }
        catch (error) {
            if (error instanceof errors/* PlatformError */.Wk || error instanceof errors/* UserError */.yo)
                failures.add(error);
            throw error;
        }
    };
    return {
        texts: () => texts,
        isFailure: (error) => failures.has(error),
        ledger: {
            ...ledger,
            async read(model) {
                texts = await noting(ledger.read(model));
                return texts;
            },
            async append(model, position, text) {
                const written = await noting(ledger.append(model, position, text));
                if (written === 'appended' && texts !== null && (texts.at(-1)?.position ?? 0) === position - 1)
                    texts = [...texts, { position, location: `entry ${position} of the log of ${model}`, text }];
                return written;
            },
            settle: (model) => noting(ledger.settle(model)),
        },
    };
}

;// CONCATENATED MODULE: ./build/shared/results/deploy.js


const DEPLOY_STATES = ['deployed', 'unchanged', 'rolled-back', 'broken'];
const deployResultSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('mlops/deploy/v1'),
    verdict: schemas/* enum */.k5n(verdict/* VERDICTS */.bk),
    state: schemas/* enum */.k5n(DEPLOY_STATES),
    environment: schemas/* string */.YjP(),
    version: schemas/* string */.YjP(),
    previous_version: schemas/* string */.YjP().nullable(),
    digest: schemas/* string */.YjP(),
    location: schemas/* string */.YjP().nullable(),
    /** Golden rows whose served answers were compared; 0 with the reason in `reason` where none were. */
    answers_compared: schemas/* int */.Whr().min(0),
    reason: schemas/* string */.YjP(),
    /** What was done and is not recorded in the registry yet, because it could not be reached, and what to do about it; null where nothing waits. */
    pending: schemas/* string */.YjP().nullable(),
    dry_run: schemas/* boolean */.zMY(),
});

// EXTERNAL MODULE: ./build/shared/statement/json-bytes.js
var json_bytes = __webpack_require__(23520);
// EXTERNAL MODULE: ./build/shared/statement/statement.js
var statement = __webpack_require__(15251);
;// CONCATENATED MODULE: ./build/actions/deploy/write-results.js






/** What the result file says. */
function resultOf({ stage, target }, { ended, dryRun, pending }) {
    const { entry } = ended;
    const serves = ended.state === 'deployed' || (ended.state === 'unchanged' && ended.verdict === 'pass' && !dryRun);
    return deployResultSchema.parse({
        schema: 'mlops/deploy/v1',
        verdict: ended.verdict,
        state: ended.state,
        environment: stage,
        version: entry.version,
        previous_version: ended.previous,
        digest: entry.digest,
        location: serves ? target.location(entry.version) : null,
        answers_compared: ended.compared,
        reason: ended.reason,
        pending,
        dry_run: dryRun,
    });
}
/** Writes result, report and statement, and makes them visible. A dry run proves nothing, so it leaves no statement. */
async function writeResults({ ports, model }, { ended, result, writer }) {
    const at = ports.clock.now();
    const report = deployReport(result, { model, cause: ended.cause, time: at });
    const write = (name, bytes) => ports.files.replace((0,external_node_path_.join)(writer.directory, name), bytes);
    await write('result.json', (0,json_bytes/* jsonBytes */.y)(result));
    await write('report.md', Buffer.from(report));
    if (!result.dry_run) {
        const { schema: _schema, version, digest, dry_run: _dryRun, ...predicate } = result;
        const subject = [{ name: `${model}@v${version}`, digest: asDigest(digest) }];
        await write('statement.json', (0,json_bytes/* jsonBytes */.y)((0,statement/* deploymentStatement */.r2)(subject, { ...predicate, cause: ended.cause, evaluation: ended.entry.evaluation ?? null, at: at.toISOString() })));
    }
    return { result, directory: await writer.finish(), report };
}
function asDigest(text) {
    if (!isDigest(text))
        throw new RangeError(`${text} is no sha256 digest`);
    return text;
}
function isDigest(text) {
    return statement_digest/* DIGEST_PATTERN */.WA.test(text);
}

;// CONCATENATED MODULE: ./build/actions/deploy/deploy.js











/**
 * Brings a registered version to an environment and proves that it serves; on failure the version before comes back.
 * @throws UserError, FailedError, PlatformError before anything was changed
 */
async function deploy(inputs, ports) {
    const { loaded, workDirectory } = inputs;
    const request = requestOf(inputs);
    const environment = (0,choose_environment/* chooseEnvironment */.H)(loaded, inputs.environment);
    const writer = await (0,stage_directory/* beginStage */.am)(ports.files, { workDirectory, stage: 'deploy' });
    const target = (0,open_target/* openTarget */.A)({ ports, loaded, environment, workDirectory, wasmDirectory: inputs.wasmDirectory });
    const watched = watchLedger(ports.ledger);
    const deployment = { ports: { ...ports, ledger: watched.ledger }, loaded, model: loaded.config.model, stage: environment.name, target, record: inputs.dryRun ? null : (inputs.record ?? null) };
    await target.serving();
    const release = inputs.dryRun ? null : await target.lock();
    try {
        const ended = await settleAndDecide(deployment, { request, workDirectory, dryRun: inputs.dryRun }, watched);
        if (ended.state === 'unchanged' && ended.verdict === 'pass')
            await deployment.record?.confirm(ended.entry);
        const result = resultOf(deployment, { ended, dryRun: inputs.dryRun, pending: await (0,tell_pending/* tellPending */.b)(ports, target.folder) });
        const written = await writeResults(deployment, { ended, result, writer }).catch((error) => {
            // On a full disk this line is all that tells what was done.
            ports.log.warn(`${headline(result, ended)}: ${ended.reason}`);
            throw error;
        });
        // Last of all: until here a run that is repeated finds it, and ends what this one began.
        if (!inputs.dryRun && ended.state !== 'broken') {
            await deployment.record?.settle();
            await cleanUp(ports, async () => {
                await keepLog(deployment, watched.texts());
                await ports.files.remove(target.journal);
            });
        }
        return written;
    }
    finally {
        if (release !== null)
            await cleanUp(ports, release);
    }
}
/** A folder keeps the log that led to what it serves: going back works when the registry can't be reached. */
async function keepLog({ ports, model, target: { folder } }, texts) {
    if (folder !== null && texts !== null)
        await (0,registry_copy/* keepRegistryCopy */.mn)(ports, texts, { path: (0,target_layout/* targetLayout */.a)(folder).copy, model, repository: ports.ledger.repository ?? null });
}
/** What was decided and recorded stands, whether or not it can be tidied up after. */
async function cleanUp({ log }, work) {
    await work().catch((error) => log.warn(`could not tidy up, which the next run will do: ${error.message}`));
}
function requestOf({ rollback, version, to, reason, run }) {
    if (!rollback) {
        if (to !== undefined)
            throw new errors/* UserError */.yo('`to` names what to go back to; it needs `rollback`');
        return { kind: 'deploy', version, reason: reason ?? null };
    }
    if (reason === undefined || reason.trim() === '')
        throw new errors/* UserError */.yo('a rollback needs a reason: it is shown to everyone whom its hold stops');
    if (to !== undefined && version !== undefined && to !== version)
        throw new errors/* UserError */.yo(`\`version\` (${version}) and \`to\` (${to}) both say what to go back to; give one`);
    return { kind: 'rollback', to: to ?? version, reason: run === undefined ? reason : `${reason} (${run})`, once: run !== undefined };
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

/***/ 94151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ table)
});

;// CONCATENATED MODULE: ./node_modules/markdown-table/index.js
// To do: next major: remove.
/**
 * @typedef {Options} MarkdownTableOptions
 *   Configuration.
 */

/**
 * @typedef Options
 *   Configuration.
 * @property {boolean | null | undefined} [alignDelimiters=true]
 *   Whether to align the delimiters (default: `true`);
 *   they are aligned by default:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   Pass `false` to make them staggered:
 *
 *   ```markdown
 *   | Alpha | B |
 *   | - | - |
 *   | C | Delta |
 *   ```
 * @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
 *   How to align columns (default: `''`);
 *   one style for all columns or styles for their respective columns;
 *   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
 *   other values are treated as `''`, which doesn’t place the colon in the
 *   alignment row but does align left;
 *   *only the lowercased first character is used, so `Right` is fine.*
 * @property {boolean | null | undefined} [delimiterEnd=true]
 *   Whether to end each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B
 *   | ----- | -----
 *   | C     | Delta
 *   ```
 * @property {boolean | null | undefined} [fillRows=true]
 *   Whether to fill rows with empty cells up to the most cells in a row
 *   (default: `true`).
 *
 *   When `true`, all rows have as many cells as the longest row:
 *
 *   ```markdown
 *   | Alpha | B    |   |
 *   | ----- | ---- | - |
 *   | C     |      |   |
 *   | D     | Echo | F |
 *   ```
 *
 *   When `false`, rows keep their cells,
 *   and the delimiter row has as many cells as the header row:
 *
 *   ```markdown
 *   | Alpha | B    |
 *   | ----- | ---- |
 *   | C     |
 *   | D     | Echo | F |
 *   ```
 * @property {boolean | null | undefined} [delimiterStart=true]
 *   Whether to begin each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are starting delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no starting delimiters:
 *
 *   ```markdown
 *   Alpha | B     |
 *   ----- | ----- |
 *   C     | Delta |
 *   ```
 * @property {boolean | null | undefined} [padding=true]
 *   Whether to add a space of padding between delimiters and cells
 *   (default: `true`).
 *
 *   When `true`, there is padding:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there is no padding:
 *
 *   ```markdown
 *   |Alpha|B    |
 *   |-----|-----|
 *   |C    |Delta|
 *   ```
 * @property {((value: string) => number) | null | undefined} [stringLength]
 *   Function to detect the length of table cell content (optional);
 *   this is used when aligning the delimiters (`|`) between table cells;
 *   full-width characters and emoji mess up delimiter alignment when viewing
 *   the markdown source;
 *   to fix this, you can pass this function,
 *   which receives the cell content and returns its “visible” size;
 *   note that what is and isn’t visible depends on where the text is displayed.
 *
 *   Without such a function, the following:
 *
 *   ```js
 *   markdownTable([
 *     ['Alpha', 'Bravo'],
 *     ['中文', 'Charlie'],
 *     ['👩‍❤️‍👩', 'Delta']
 *   ])
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo |
 *   | - | - |
 *   | 中文 | Charlie |
 *   | 👩‍❤️‍👩 | Delta |
 *   ```
 *
 *   With [`string-width`](https://github.com/sindresorhus/string-width):
 *
 *   ```js
 *   import stringWidth from 'string-width'
 *
 *   markdownTable(
 *     [
 *       ['Alpha', 'Bravo'],
 *       ['中文', 'Charlie'],
 *       ['👩‍❤️‍👩', 'Delta']
 *     ],
 *     {stringLength: stringWidth}
 *   )
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo   |
 *   | ----- | ------- |
 *   | 中文  | Charlie |
 *   | 👩‍❤️‍👩    | Delta   |
 *   ```
 */

/**
 * Get the length of a cell.
 *
 * @param {string} value
 *   Cell value.
 * @returns {number}
 *   Cell size.
 */
function defaultStringLength(value) {
  return value.length
}

/**
 * Generate a markdown
 * ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
 * table.
 *
 * @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
 *   Table data (matrix of strings).
 * @param {Readonly<Options> | null | undefined} [options]
 *   Configuration (optional).
 * @returns {string}
 *   Result.
 */
function markdownTable(table, options) {
  const settings = options || {}
  // To do: next major: change to spread.
  // eslint-disable-next-line unicorn/prefer-spread -- `align` can be a string.
  const align = (settings.align || []).concat()
  const stringLength = settings.stringLength || defaultStringLength
  /** @type {Array<number>} Character codes as symbols for alignment per column. */
  const alignments = []
  /** @type {Array<Array<string>>} Cells per row. */
  const cellMatrix = []
  /** @type {Array<Array<number>>} Sizes of each cell per row. */
  const sizeMatrix = []
  /** @type {Array<number>} */
  const longestCellByColumn = []
  let mostCellsPerRow = 0
  let rowIndex = -1

  // This is a superfluous loop if we don’t align delimiters, but otherwise we’d
  // do superfluous work when aligning, so optimize for aligning.
  while (++rowIndex < table.length) {
    /** @type {Array<string>} */
    const row = []
    /** @type {Array<number>} */
    const sizes = []
    let columnIndex = -1

    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length
    }

    while (++columnIndex < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex])

      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell)
        sizes[columnIndex] = size

        if (
          longestCellByColumn[columnIndex] === undefined ||
          size > longestCellByColumn[columnIndex]
        ) {
          longestCellByColumn[columnIndex] = size
        }
      }

      row.push(cell)
    }

    cellMatrix[rowIndex] = row
    sizeMatrix[rowIndex] = sizes
  }

  // Figure out which alignments to use.
  let columnIndex = -1

  if (typeof align === 'object' && 'length' in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex])
    }
  } else {
    const code = toAlignment(align)

    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code
    }
  }

  // Inject the alignment row.
  columnIndex = -1
  /** @type {Array<string>} */
  const row = []
  /** @type {Array<number>} */
  const sizes = []

  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex]
    let before = ''
    let after = ''

    if (code === 99 /* `c` */) {
      before = ':'
      after = ':'
    } else if (code === 108 /* `l` */) {
      before = ':'
    } else if (code === 114 /* `r` */) {
      after = ':'
    }

    // There *must* be at least one hyphen-minus in each alignment cell.
    let size =
      settings.alignDelimiters === false
        ? 1
        : Math.max(
            1,
            longestCellByColumn[columnIndex] - before.length - after.length
          )

    const cell = before + '-'.repeat(size) + after

    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length

      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size
      }

      sizes[columnIndex] = size
    }

    row[columnIndex] = cell
  }

  // Inject the alignment row.
  cellMatrix.splice(1, 0, row)
  sizeMatrix.splice(1, 0, sizes)

  rowIndex = -1
  /** @type {Array<string>} */
  const lines = []

  while (++rowIndex < cellMatrix.length) {
    const row = cellMatrix[rowIndex]
    const sizes = sizeMatrix[rowIndex]
    const cellsInRow =
      settings.fillRows === false
        ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length)
        : mostCellsPerRow
    columnIndex = -1
    /** @type {Array<string>} */
    const line = []

    while (++columnIndex < cellsInRow) {
      const cell = row[columnIndex] || ''
      let before = ''
      let after = ''

      if (settings.alignDelimiters !== false) {
        const size =
          longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0)
        const code = alignments[columnIndex]

        if (code === 114 /* `r` */) {
          before = ' '.repeat(size)
        } else if (code === 99 /* `c` */) {
          const half = size / 2

          if (size % 2) {
            before = ' '.repeat(half + 0.5)
            after = ' '.repeat(half - 0.5)
          } else {
            before = ' '.repeat(half)
            after = before
          }
        } else {
          after = ' '.repeat(size)
        }
      }

      if (settings.delimiterStart !== false && !columnIndex) {
        line.push('|')
      }

      if (
        settings.padding !== false &&
        // Don’t add the opening space if we’re not aligning and the cell is
        // empty: there will be a closing space.
        !(settings.alignDelimiters === false && cell === '') &&
        (settings.delimiterStart !== false || columnIndex)
      ) {
        line.push(' ')
      }

      if (settings.alignDelimiters !== false) {
        line.push(before)
      }

      line.push(cell)

      if (settings.alignDelimiters !== false) {
        line.push(after)
      }

      if (settings.padding !== false) {
        line.push(' ')
      }

      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push('|')
      }
    }

    lines.push(
      settings.delimiterEnd === false
        ? line.join('').replace(/ +$/, '')
        : line.join('')
    )
  }

  return lines.join('\n')
}

/**
 * Serialize a cell value.
 *
 * @param {string | null | undefined} [value]
 *   Value to serialize.
 * @returns {string}
 *   Result.
 */
function serialize(value) {
  return value === null || value === undefined ? '' : String(value)
}

/**
 * Get the alignment character code from a value.
 *
 * @param {string | null | undefined} value
 *   Value.
 * @returns {number}
 *   Alignment.
 */
function toAlignment(value) {
  const code = typeof value === 'string' ? value.codePointAt(0) : 0

  return code === 67 /* `C` */ || code === 99 /* `c` */
    ? 99 /* `c` */
    : code === 76 /* `L` */ || code === 108 /* `l` */
      ? 108 /* `l` */
      : code === 82 /* `R` */ || code === 114 /* `r` */
        ? 114 /* `r` */
        : 0
}

;// CONCATENATED MODULE: ./build/shared/report/table.js

/** A GitHub-flavoured table. The cells are Markdown already: escape what comes from outside first. */
function table(head, align, rows) {
    return markdownTable([[...head], ...rows.map((row) => [...row])], { align: [...align], alignDelimiters: true, padding: true, stringLength: (cell) => [...cell].length });
}


/***/ }),

/***/ 20867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   i5: () => (/* binding */ withoutArtifacts),
/* harmony export */   oN: () => (/* binding */ formatArtifact)
/* harmony export */ });
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11644);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58291);


const VERSION = /^(?<model>[^@#]+)@v(?<version>\d+\.\d+\.\d+)$/;
const STAGE = /^(?<model>[^@#]*)#(?<stage>[^@#~]+)(?:~(?<back>\d{1,6}))?$/;
const ARTIFACT = /^artifact:(?<text>.*)$/s;
const EXACT = /^(?<id>[1-9]\d{0,14})@sha256:(?<hex>[0-9a-f]{64})$/;
/** What GitHub allows in the name of an artifact, and no line break (https://github.com/actions/toolkit/tree/main/packages/artifact). */
const ARTIFACT_NAME = /^[^":<>|*?\\/\u0000-\u001f\u007f]{1,255}$/;
/**
 * Reads `./path`, `artifact:<id>@sha256:<hex>`, `artifact:<name>`, `model@v1.4.0`, `model#production`, `model#production~1`.
 * A bare word is a stage of this model (`production`) unless it looks like a path.
 * @throws UserError with the allowed forms
 */
function parseReference(text, model) {
    const artifact = ARTIFACT.exec(text)?.groups?.['text'];
    if (artifact !== undefined)
        return { kind: 'artifact', artifact: parseArtifact(artifact, text) };
    const version = VERSION.exec(text)?.groups;
    if (version !== undefined)
        return { kind: 'version', model: named(version['model'], text), version: version['version'] ?? '' };
    const stage = STAGE.exec(text)?.groups;
    if (stage !== undefined)
        return { kind: 'stage', model: named(stage['model'] || model, text), stage: named(stage['stage'], text), back: Number(stage['back'] ?? 0) };
    if (/[/\\]/.test(text) || /\.\w+$/.test(text) || text === '.' || text === '..')
        return { kind: 'path', path: text };
    if (_config_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .MODEL_NAME */ .Ub.test(text))
        return { kind: 'stage', model, stage: text, back: 0 };
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${JSON.stringify(text)} is no reference; write ./path, artifact:name, ${model}@v1.2.3, ${model}#production or ${model}#production~1`);
}
/** What a stage hands on, as an output says it. */
function formatArtifact(id, digest) {
    return `artifact:${id}@${digest}`;
}
/** @throws UserError where artifacts are none that can be read: outside of GitHub Actions */
function withoutArtifacts(reference, text) {
    if (reference.kind !== 'artifact')
        return reference;
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${JSON.stringify(text)} names an artifact, and there are none but in a run of GitHub Actions; name a path instead`);
}
function parseArtifact(rest, text) {
    const exact = EXACT.exec(rest)?.groups;
    if (exact !== undefined)
        return { by: 'id', id: Number(exact['id']), digest: `sha256:${exact['hex'] ?? ''}` };
    if (ARTIFACT_NAME.test(rest))
        return { by: 'name', name: rest };
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${JSON.stringify(text)} names no artifact; write artifact:<id>@sha256:<64 hexadecimal digits>, or artifact:<name>`);
}
function named(name, text) {
    if (name !== undefined && _config_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .MODEL_NAME */ .Ub.test(name))
        return name;
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${JSON.stringify(text)}: ${JSON.stringify(name)} is no name; letters, digits and dashes are allowed`);
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
