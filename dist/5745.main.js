export const id = 5745;
export const ids = [5745];
export const modules = {

/***/ 75745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   schemaCommand: () => (/* binding */ schemaCommand)
/* harmony export */ });
/* harmony import */ var _shared_config_config_json_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59742);

const schemaCommand = {
    usage: '[options]',
    description: 'Prints the JSON Schema of mlops.yml, for editors.',
    options: {},
    positionals: 0,
    standsAlone: true,
    run: async ({ print }) => {
        const schema = (0,_shared_config_config_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .configJsonSchema */ .M)();
        print(JSON.stringify(schema, null, 2));
        return { exitCode: 0, outputs: { schema } };
    },
};


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


/***/ })

};
