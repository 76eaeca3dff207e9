namespace HealthData.Fhir;

/// <summary>Writes and reads the states of search parameters, which are parts of Parameters.</summary>
internal static class SearchParameterStates
{
    private const string PartName = "searchParameterStatus";

    public static Parameters ToParameters(IEnumerable<SearchParameterState> states)
    {
        var parameters = new Parameters();
        foreach (var state in states)
        {
            parameters.Parameter.Add(new ParametersParameter
            {
                Name = PartName,
                Part =
                {
                    new ParametersParameter { Name = "url", Value = new UrlValue(state.Url) },
                    new ParametersParameter { Name = "status", Value = state.Status },
                },
            });
        }

        return parameters;
    }

    /// <summary>Reads Parameters, or a Bundle of Parameters and of outcomes.</summary>
    public static SearchParameterUpdateResult Read(Response response, ServiceCall call)
    {
        using var document = FhirBody.ReadDocument(response, call);
        var root = document.RootElement;
        List<SearchParameterState> states = [];
        List<ServiceIssue> issues = [];
        switch (root.Text("resourceType"))
        {
            case "Bundle":
                foreach (var entry in root.Items("entry"))
                {
                    if (entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty("resource", out var resource))
                    {
                        Read(resource, states, issues);
                    }
                }

                break;
            case "Parameters" or OutcomeReader.TypeName:
                Read(root, states, issues);
                break;
            case var other:
                throw FhirBody.Other(call, other, "Parameters");
        }

        return new(states, issues);
    }

    private static void Read(JsonElement resource, List<SearchParameterState> states, List<ServiceIssue> issues)
    {
        if (resource.Text("resourceType") == OutcomeReader.TypeName)
        {
            issues.AddRange(OutcomeReader.Read(resource));
        }

        foreach (var parameter in resource.Items("parameter"))
        {
            if (Part(parameter, "url") is { Length: > 0 } url && Part(parameter, "status") is { Length: > 0 } status)
            {
                states.Add(new(url, status));
            }
        }
    }

    private static string? Part(JsonElement parameter, string name)
    {
        foreach (var part in parameter.Items("part"))
        {
            if (part.Text("name") == name)
            {
                return part.Text("valueUrl") ?? part.Text("valueString") ?? part.Text("valueUri")
                    ?? part.Text("valueCode");
            }
        }

        return null;
    }
}
