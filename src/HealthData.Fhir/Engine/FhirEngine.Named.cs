namespace HealthData.Fhir;

/// <content>Operations of which the engine knows what they are given, and what they return.</content>
internal sealed partial class FhirEngine<TResource>
{
    private const string ValueSetName = "ValueSet";

    /// <summary>Opens the validation of a resource. How the outcome is held is the door's.</summary>
    public ServiceCall OpenValidation(TResource resource, string? profile)
    {
        var call = service.Open(FhirOperations.Validate, TypeOf(resource));
        FhirBody.Set(call, model.Write(resource));
        return Validating(call, profile);
    }

    /// <summary>Opens the validation of a resource that is stored.</summary>
    public ServiceCall OpenValidation(string type, string id, string? profile) =>
        Validating(service.Open(FhirOperations.ValidateStored, type, FhirNameGuard.Id(id)), profile);

    public FhirExchange<FhirResponse<T>> Expand<T>(string id, FhirExpandOptions? options)
        where T : class, TResource
    {
        var call = service.Open(FhirOperations.ExpandStored, FhirNameGuard.Id(id));
        options?.Apply(call.Request);
        return Answer<T>(call, ValueSetName);
    }

    public FhirExchange<FhirResponse<T>> Expand<T>(Uri url, FhirExpandOptions? options)
        where T : class, TResource
    {
        ArgumentNullException.ThrowIfNull(url);
        var call = service.Open(FhirOperations.ExpandByUrl);
        QueryText.Append(call.Request.Uri, "url", QueryText.Literal(url.OriginalString, nameof(url)));
        options?.Apply(call.Request);
        return Answer<T>(call, ValueSetName);
    }

    public FhirExchange<FhirResponse<T>> Expand<T>(T valueSet, FhirExpandOptions? options)
        where T : class, TResource
    {
        ArgumentNullException.ThrowIfNull(valueSet);
        using var parameters = new ParametersText();
        parameters.AddResource("valueSet", model.Write(valueSet));
        options?.AddTo(parameters);
        var call = service.Open(FhirOperations.Expand);
        FhirBody.Set(call, parameters.ToJson());
        return Answer<T>(call, ValueSetName);
    }

    /// <summary>Finds a member by a patient and a coverage. Azure answers with Parameters, as the operation was defined
    /// first; others with the patient.</summary>
    public FhirExchange<Response<T>> MatchMember<T>(T memberPatient, TResource oldCoverage)
        where T : class, TResource
    {
        ArgumentNullException.ThrowIfNull(memberPatient);
        ArgumentNullException.ThrowIfNull(oldCoverage);
        using var parameters = new ParametersText();
        parameters.AddResource("MemberPatient", model.Write(memberPatient));
        parameters.AddResource("OldCoverage", model.Write(oldCoverage));
        var call = service.Open(FhirOperations.MemberMatch);
        FhirBody.Set(call, parameters.ToJson());
        FhirBody.Accept(call);
        return new(call, (response, sent) =>
        {
            var found = ReadAs<TResource>(response, sent, type: null);
            return (found as T ?? model.ParameterOf(found, "MemberPatient") as T) is { } patient
                ? Response.FromValue(patient, response)
                : throw FhirBody.Other(sent, model.TypeOf(found), "Patient");
        });
    }

    /// <summary>Opens a conversion. The service answers with text/plain.</summary>
    public ServiceCall OpenConversion(
        ConvertDataType type, string data, string rootTemplate, string? templateCollection)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentException.ThrowIfNullOrEmpty(rootTemplate);
        var call = service.Open(FhirOperations.ConvertData);
        FhirBody.Set(call, ConversionRequest.Write(type, data, rootTemplate, templateCollection));
        call.Request.Headers.SetValue("Accept", FhirBody.MediaType + ", text/plain");
        return call;
    }

    public FhirExchange<Response<T>> Convert<T>(
        ConvertDataType type, string data, string rootTemplate, string? templateCollection, string? wanted)
        where T : class, TResource => new(
            OpenConversion(type, data, rootTemplate, templateCollection),
            (response, sent) => Response.FromValue(ReadAs<T>(response, sent, wanted), response));

    private static ServiceCall Validating(ServiceCall call, string? profile)
    {
        if (profile is not null)
        {
            QueryText.Append(call.Request.Uri, "profile", QueryText.Literal(profile, nameof(profile)));
        }

        FhirBody.Accept(call);
        return call;
    }
}
