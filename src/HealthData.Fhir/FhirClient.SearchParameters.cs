namespace HealthData.Fhir;

/// <content>The states of the search parameters of the Azure FHIR service.</content>
public partial class FhirClient
{
    /// <summary>Gets which search parameters can be searched by (<c>SearchParameter/$status</c> of the Azure FHIR
    /// service).</summary>
    /// <param name="query">The search parameters; null for all.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The states.</returns>
    /// <exception cref="ArgumentException">The query has what no request can carry.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service refused, or could not be reached.</exception>
    public virtual Task<Response<IReadOnlyList<SearchParameterState>>> GetSearchParameterStatesAsync(
        SearchParameterStateQuery? query = null, CancellationToken cancellationToken = default) =>
        States(query).SendAsync(cancellationToken);

    /// <inheritdoc cref="GetSearchParameterStatesAsync"/>
    public virtual Response<IReadOnlyList<SearchParameterState>> GetSearchParameterStates(
        SearchParameterStateQuery? query = null, CancellationToken cancellationToken = default) =>
        States(query).Send(cancellationToken);

    /// <summary>Sets which search parameters can be searched by. It counts after a reindexing.</summary>
    /// <param name="states">The states: <see cref="SearchParameterStatus.Supported"/> to enable a search parameter,
    /// <see cref="SearchParameterStatus.Disabled"/> to disable it.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The states that were set, and what the service says about others.</returns>
    /// <exception cref="ArgumentException">There are no states.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service refused, or could not be reached.</exception>
    public virtual Task<Response<SearchParameterUpdateResult>> UpdateSearchParameterStatesAsync(
        IEnumerable<SearchParameterState> states, CancellationToken cancellationToken = default) =>
        StateUpdate(states).SendAsync(cancellationToken);

    /// <inheritdoc cref="UpdateSearchParameterStatesAsync"/>
    public virtual Response<SearchParameterUpdateResult> UpdateSearchParameterStates(
        IEnumerable<SearchParameterState> states, CancellationToken cancellationToken = default) =>
        StateUpdate(states).Send(cancellationToken);

    private FhirExchange<Response<IReadOnlyList<SearchParameterState>>> States(SearchParameterStateQuery? query)
    {
        query ??= new SearchParameterStateQuery();
        ServiceCall call;
        if (query.UsesPost)
        {
            call = _engine.Service.Open(FhirOperations.GetSearchParameterStatesByPost);
            FhirBody.SetForm(call, query.Parameters());
        }
        else
        {
            call = _engine.Service.Open(FhirOperations.GetSearchParameterStates);
            QueryText.Append(call.Request.Uri, query.Parameters());
        }

        FhirBody.Accept(call);
        return new(call, static (response, sent) =>
            Response.FromValue(SearchParameterStates.Read(response, sent).States, response));
    }

    private FhirExchange<Response<SearchParameterUpdateResult>> StateUpdate(IEnumerable<SearchParameterState> states)
    {
        ArgumentNullException.ThrowIfNull(states);
        var parameters = SearchParameterStates.ToParameters(states);
        if (parameters.Parameter.Count == 0)
        {
            throw new ArgumentException("There are no states to set.", nameof(states));
        }

        var call = _engine.Service.Open(FhirOperations.UpdateSearchParameterStates);
        FhirBody.Set(call, _engine.Model.Write(parameters));
        FhirBody.Accept(call);
        return new(call, static (response, sent) =>
            Response.FromValue(SearchParameterStates.Read(response, sent), response));
    }
}
