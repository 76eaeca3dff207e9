global using System.Diagnostics;
global using System.Diagnostics.CodeAnalysis;
global using System.Text.Json;
global using Azure;
global using Azure.Core;
global using Azure.Core.Pipeline;
global using HealthData.Core;
global using Poco = Hl7.Fhir.Model;
