window.addEventListener('load', () => {
  SwaggerUIBundle({ url: '/openapi.yaml', dom_id: '#api', deepLinking: false, validatorUrl: null, defaultModelsExpandDepth: -1, supportedSubmitMethods: ['get', 'post'] });
});
