namespace HealthData.Testing;

/// <summary>The operations that answer at once and change nothing.</summary>
internal static class TextOperations
{
    private static readonly string[] InputTypes = ["Hl7v2", "Ccda", "Json", "Fhir"];

    /// <summary>Answers <c>$validate</c>: the outcome comes with 200, whatever it says.</summary>
    public static FhirResponse Validate(FhirRequest request, string type)
    {
        if (request.Method == "GET")
        {
            return Answer("information", "informational", "All OK");
        }

        WriteInteraction.RequireJson(request);
        try
        {
            WriteInteraction.ReadResource(request, type);
            return Answer("information", "informational", "All OK");
        }
        catch (FhirException exception)
        {
            return Answer("error", exception.Code, exception.Message);
        }
    }

    /// <summary>Answers <c>$convert-data</c> with an empty batch, as plain text.</summary>
    public static FhirResponse Convert(FhirRequest request)
    {
        var parameters = WriteInteraction.ReadResource(request, "Parameters").Items("parameter").ToList();
        if (!InputTypes.Contains(Value("inputDataType")))
        {
            throw FhirException.Invalid("The value of 'inputDataType' is not supported.");
        }

        foreach (var name in (string[])["inputData", "templateCollectionReference", "rootTemplate"])
        {
            if (Value(name) is null)
            {
                throw FhirException.Invalid($"The parameter '{name}' is missing.");
            }
        }

        return new(200)
        {
            ContentType = "text/plain",
            Body = """{"resourceType":"Bundle","type":"batch","entry":[]}"""u8.ToArray(),
        };

        string? Value(string name) => parameters.Named(name)?.Value()?.Text();
    }

    private static FhirResponse Answer(string severity, string code, string text) =>
        new(200) { Body = Outcome.Write(severity, code, text) };
}
