export const id = 249;
export const ids = [249];
export const modules = {

/***/ 80249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ validateDataInputsSchema),
/* harmony export */   validateDataOptionsSchema: () => (/* binding */ validateDataOptionsSchema)
/* harmony export */ });
/* unused harmony export ENVIRONMENTS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const ENVIRONMENTS = ['training', 'serving'];
const common = {
    config: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default('mlops.yml').describe('The config file'),
    data: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('Data file, folder or pattern, instead of data.source'),
    environment: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(ENVIRONMENTS).default('training').describe('serving: rows that wait for an answer, in which the target may be absent; nothing is trained or judged on them'),
    reference: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('What drift is measured against, instead of data.drift.against: production, previous, a version, a data file or a profile.json'),
    suggest: zod__WEBPACK_IMPORTED_MODULE_0__/* .stringbool */ .uEf().default(false).describe('Where the data does not pass, show in the report the change to mlops.yml that would let it, as a diff to copy'),
};
/** The inputs of action.yml. */
const validateDataInputsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...common,
    'upload-data': zod__WEBPACK_IMPORTED_MODULE_0__/* .stringbool */ .uEf().default(false).describe('true: the rows travel with the result, for jobs that do not have the file'),
    comment: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['auto', 'always', 'never']).default('never').describe('On a pull request: auto comments where there are findings, always each time'),
    'github-token': zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('For the comment (pull-requests: write), and for drift against a version (contents: read)'),
});
/** The options of `mlops validate-data`. */
const validateDataOptionsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(common);


/***/ })

};
