global using Azure;
global using Azure.Core;
global using HealthData.Core;
global using HealthData.Dicom;
global using HealthData.Fhir;
global using HealthData.Fhir.R4;
