global using Azure.Core;
global using HealthData.Fhir;
global using HealthData.MedTech;
global using HealthData.MedTech.Fhir;
global using MedTechWorker;
