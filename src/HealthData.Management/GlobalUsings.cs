global using System.Buffers;
global using System.Diagnostics;
global using System.Diagnostics.CodeAnalysis;
global using System.Text.Json;
global using Azure;
global using Azure.Core;
global using Azure.Core.Pipeline;
global using HealthData.Core;
