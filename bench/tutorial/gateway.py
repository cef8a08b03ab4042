"""The tutorial's gateway: a Django project that passes requests on to the services with requests, by the first part of the path."""
import os
from threading import local

import requests
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.urls import re_path

settings.configure(ALLOWED_HOSTS=["*"], INSTALLED_APPS=[], MIDDLEWARE=["django.middleware.common.CommonMiddleware"], ROOT_URLCONF=__name__)
services = {name: os.environ["SERVICES"] for name in ("user_service", "billing_service")}
threads = local()


def pass_on(request, service, path):
    if not hasattr(threads, "session"):
        threads.session = requests.Session()  # keeps its connections
    response = threads.session.request(
        request.method, services[service] + path, params=request.GET.urlencode(), data=request.body,
        headers={"Content-Type": request.content_type}, timeout=10)
    return HttpResponse(response.content, status=response.status_code, content_type=response.headers.get("Content-Type"))


urlpatterns = [re_path("^(user_service|billing_service)/(.*)$", pass_on)]
application = get_wsgi_application()
