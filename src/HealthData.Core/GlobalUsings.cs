global using System.Diagnostics;
global using System.Diagnostics.CodeAnalysis;
global using Azure;
global using Azure.Core;
global using Azure.Core.Pipeline;
