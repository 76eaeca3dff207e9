global using System.Buffers;
global using System.Globalization;
global using System.Text;
global using Azure.Core;
global using Azure.Core.Pipeline;
global using HealthData.Core;
global using Microsoft.AspNetCore.Http;
global using Microsoft.AspNetCore.Http.Features;
